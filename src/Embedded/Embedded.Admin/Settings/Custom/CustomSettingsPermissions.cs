using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Settings.Custom;

/// <summary>A permission for each kind of the site's own settings.</summary>
internal sealed class CustomSettingsPermissions(SettingsTypes types) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() => (await types.ListAsync()).Select(SettingsTypes.PermissionOf);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
