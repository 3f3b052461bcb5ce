using OrchardCore.Security.Permissions;

namespace OrchardCore.Settings;

/// <summary>Permissions on the site's settings.</summary>
public sealed class Permissions : IPermissionProvider
{
    // The site's address is in the links for new passwords.
    public static readonly Permission ManageSettings = new("ManageSettings", "Manage settings", isSecurityCritical: true);

    public static readonly Permission ManageGroupSettings = new("ManageResourceSettings", "Manage settings", [ManageSettings], isSecurityCritical: true);

    public Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        Task.FromResult<IEnumerable<Permission>>([ManageSettings, ManageGroupSettings]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [ManageSettings, ManageGroupSettings] }];
}
