using OrchardCore;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Embedded.Users.Permissions;

/// <summary>The permissions about roles, and the one that implies all others.</summary>
internal sealed class RolePermissionProvider : IPermissionProvider
{
    public static readonly Permission ManageRoles = new("ManageRoles", "Managing Roles", isSecurityCritical: true);

    public static readonly Permission AssignRoles = new("AssignRoles", "Assign Roles", [ManageRoles], isSecurityCritical: true);

    private static readonly Permission[] s_permissions = [ManageRoles, AssignRoles, StandardPermissions.SiteOwner];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(s_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = s_permissions }];
}
