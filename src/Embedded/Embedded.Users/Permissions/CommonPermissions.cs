using OrchardCore.Security.Permissions;

namespace OrchardCore.Users;

/// <summary>The permissions about accounts.</summary>
public static class CommonPermissions
{
    public static readonly Permission ManageUsers = new("ManageUsers", "Manage security settings and all users", isSecurityCritical: true);

    public static readonly Permission ViewUsers = new("View Users", "View user's profile", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission EditOwnUser = new("ManageOwnUserInformation", "Edit own user information", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission EditUsers = new("EditUsers", "Edit any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission DeleteUsers = new("DeleteUsers", "Delete any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission ListUsers = new("ListUsers", "List all users", [EditUsers, DeleteUsers], isSecurityCritical: true);

    public static readonly Permission AssignRoleToUsers = new("AssignRoleToUsers", "Assign any role to users", [EditUsers], isSecurityCritical: true);

    public static Permission CreateAssignRoleToUsersPermission(string roleName) => InRole("AssignRoleToUsers", "Assign role to users", roleName, AssignRoleToUsers);

    public static Permission CreateDeleteUsersInRolePermission(string roleName) => InRole("DeleteUsersInRole", "Delete users in role", roleName, DeleteUsers);

    public static Permission CreateEditUsersInRolePermission(string roleName) => InRole("EditUsersInRole", "Edit users in role", roleName, EditUsers);

    public static Permission CreateListUsersInRolePermission(string roleName) => InRole("ListUsersInRole", "List users in role", roleName, ListUsers);

    public static Permission CreatePermissionForManageUsersInRole(string name) => InRole("ManageUsersInRole", "Manage users in role", name, ManageUsers);

    private static Permission InRole(string prefix, string description, string roleName, Permission impliedBy)
        => new($"{prefix}_{roleName}", $"{description} - {roleName}", [impliedBy], isSecurityCritical: true);
}
