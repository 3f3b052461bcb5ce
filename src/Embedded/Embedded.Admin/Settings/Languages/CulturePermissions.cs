using OrchardCore;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Settings.Languages;

/// <summary>The permission to choose the site's languages.</summary>
internal sealed class CulturePermissions : IPermissionProvider
{
    public static readonly Permission ManageCultures = new("ManageCultures", "Manage supported culture");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageCultures]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [ManageCultures] }];
}
