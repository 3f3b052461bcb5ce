using System.Security.Claims;
using Embedded.Users.Roles;
using Microsoft.AspNetCore.Authorization;
using OrchardCore;
using OrchardCore.Documents;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Embedded.Users.Permissions;

/// <summary>
/// The one place that decides whether someone has a permission: the super user and administrators have all; others
/// have what their claims and roles grant, where everyone is Anonymous and whoever signed in is Authenticated too.
/// </summary>
internal sealed class PermissionAuthorizationHandler(
    IDocumentManager<RolesDocument> documents,
    ISiteService siteService,
    RolePermissions rolePermissions) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded)
        {
            return;
        }

        var user = context.User;
        var signedIn = user?.Identity?.IsAuthenticated == true;
        var roles = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { OrchardCoreConstants.Roles.Anonymous };
        if (signedIn)
        {
            roles.Add(OrchardCoreConstants.Roles.Authenticated);
            roles.UnionWith(RolesOf(user!));
            if (roles.Any(SystemRoles.IsAdministrator) || await IsSuperUserAsync(user!))
            {
                context.Succeed(requirement);
                return;
            }
        }

        var granting = GrantingPermissions.Of(requirement.Permission);
        if (signedIn && user!.Claims.Any(claim => claim.Type == Permission.ClaimType && granting.Contains(claim.Value)))
        {
            context.Succeed(requirement);
            return;
        }

        var document = await documents.GetOrCreateImmutableAsync();
        if (roles.Any(role => rolePermissions.Of(document, role) is { } permitted && permitted.Overlaps(granting)))
        {
            context.Succeed(requirement);
        }
    }

    private static IEnumerable<string> RolesOf(ClaimsPrincipal user)
        => user.Identities
            .Where(identity => identity.IsAuthenticated)
            .SelectMany(identity => identity.FindAll(identity.RoleClaimType))
            .Select(claim => claim.Value);

    private async Task<bool> IsSuperUserAsync(ClaimsPrincipal user)
    {
        var userId = user.FindFirstValue(ClaimTypes.NameIdentifier);
        return !string.IsNullOrEmpty(userId)
            && string.Equals(userId, (await siteService.GetSiteSettingsAsync()).SuperUser, StringComparison.Ordinal);
    }
}
