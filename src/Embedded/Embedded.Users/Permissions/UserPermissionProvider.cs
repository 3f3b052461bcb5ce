using OrchardCore;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users;

namespace Embedded.Users.Permissions;

/// <summary>The permissions about accounts, for each role too.</summary>
internal sealed class UserPermissionProvider(IRoleService roles) : IPermissionProvider
{
    private static readonly Permission[] s_permissions =
    [
        CommonPermissions.ManageUsers,
        CommonPermissions.ViewUsers,
        CommonPermissions.EditOwnUser,
        CommonPermissions.EditUsers,
        CommonPermissions.DeleteUsers,
        CommonPermissions.ListUsers,
        CommonPermissions.AssignRoleToUsers,
    ];

    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
    {
        var assignable = (await roles.GetRolesAsync())
            .Select(role => role.RoleName)
            .Where(name => name is not (OrchardCoreConstants.Roles.Anonymous or OrchardCoreConstants.Roles.Authenticated));

        return s_permissions.Concat(assignable.SelectMany(name => new[]
        {
            CommonPermissions.CreateListUsersInRolePermission(name),
            CommonPermissions.CreateEditUsersInRolePermission(name),
            CommonPermissions.CreateDeleteUsersInRolePermission(name),
            CommonPermissions.CreateAssignRoleToUsersPermission(name),
            CommonPermissions.CreatePermissionForManageUsersInRole(name),
        }));
    }

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = s_permissions },
        Own(OrchardCoreConstants.Roles.Editor),
        Own(OrchardCoreConstants.Roles.Moderator),
        Own(OrchardCoreConstants.Roles.Contributor),
        Own(OrchardCoreConstants.Roles.Author),
    ];

    private static PermissionStereotype Own(string role) => new() { Name = role, Permissions = [CommonPermissions.EditOwnUser] };
}
