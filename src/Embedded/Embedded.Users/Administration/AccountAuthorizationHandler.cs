using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Embedded.Users.Administration;

/// <summary>Grants a permission on an account where it is one's own, or where one has the permission for a role of the account.</summary>
internal sealed class AccountAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    private static readonly Dictionary<string, Func<string, Permission>> s_ofRole = new(StringComparer.Ordinal)
    {
        [CommonPermissions.ManageUsers.Name] = CommonPermissions.CreatePermissionForManageUsersInRole,
        [CommonPermissions.EditUsers.Name] = CommonPermissions.CreateEditUsersInRolePermission,
        [CommonPermissions.DeleteUsers.Name] = CommonPermissions.CreateDeleteUsersInRolePermission,
        [CommonPermissions.ListUsers.Name] = CommonPermissions.CreateListUsersInRolePermission,
        [CommonPermissions.AssignRoleToUsers.Name] = CommonPermissions.CreateAssignRoleToUsersPermission,
    };

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || context.Resource is not User user)
        {
            return;
        }

        // The authorization service is built from its handlers: asking for it in the constructor would be a circle.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        var isOwn = AccountGuard.IsSelf(context.User, user);
        if (isOwn && (requirement.Permission.Name == CommonPermissions.EditUsers.Name || requirement.Permission.Name == CommonPermissions.ViewUsers.Name)
            && await authorization.AuthorizeAsync(context.User, CommonPermissions.EditOwnUser))
        {
            context.Succeed(requirement);
            return;
        }

        if (!s_ofRole.TryGetValue(requirement.Permission.Name, out var ofRole) || user.RoleNames.Count == 0)
        {
            return;
        }

        // Of every role: whoever may edit authors must not reach an editor who is an author too.
        foreach (var role in user.RoleNames)
        {
            if (!await authorization.AuthorizeAsync(context.User, ofRole(role)))
            {
                return;
            }
        }

        context.Succeed(requirement);
    }
}
