using OrchardCore;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Home.Widgets;

/// <summary>Offers the permissions on the work desk's widgets; everyone who writes sees them.</summary>
internal sealed class DashboardPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [DashboardPermissions.ManageAdminDashboard, DashboardPermissions.AccessAdminDashboard];

    private static readonly string[] _writers = ["Editor", "Moderator", "Author", "Contributor"];

    private static readonly Permission[] _access = [DashboardPermissions.AccessAdminDashboard];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _all },
        .. _writers.Select(static role => new PermissionStereotype { Name = role, Permissions = _access }),
    ];
}
