using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Portal.Editorial.Security;
using YesSql;
using YesSql.Services;

namespace Portal.Editorial.Services;

/// <summary>Finds who decides about a draft.</summary>
public sealed class Approvers(IRoleService roles, IUserService users, ILookupNormalizer normalizer, IAuthorizationService authorization, ISession session)
{
    /// <summary>An office has some ten; a site that gives everybody the right need not tell everybody.</summary>
    private const int Most = 100;

    /// <summary>The accounts that may publish the item, without one; administrators only where there is nobody else.</summary>
    public async Task<IReadOnlyList<User>> OfAsync(ContentItem item, string? exceptUserId)
    {
        var approvers = await AmongAsync(await RolesAsync(item.ContentType), item, exceptUserId);

        return approvers.Count > 0 ? approvers : await AmongAsync([OrchardCoreConstants.Roles.Administrator], item, exceptUserId);
    }

    private async Task<List<string>> RolesAsync(string contentType)
    {
        var publishing = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            CommonPermissions.PublishContent.Name,
            ContentTypePermissionsHelper.CreateDynamicPermission(ContentTypePermissionsHelper.ConvertToDynamicPermission(CommonPermissions.PublishContent)!, contentType).Name,
        };
        List<string> found = [];
        foreach (var role in await roles.GetRolesAsync())
        {
            var claims = await roles.GetRoleClaimsAsync(role.RoleName);
            if (claims.Any(claim => claim.Type == Permission.ClaimType && (publishing.Contains(claim.Value) || claim.Value.StartsWith(CategoryPermissions.Prefix, StringComparison.OrdinalIgnoreCase))))
            {
                found.Add(role.RoleName);
            }
        }

        return found;
    }

    private async Task<List<User>> AmongAsync(IReadOnlyCollection<string> roleNames, ContentItem item, string? exceptUserId)
    {
        var names = roleNames.Select(name => normalizer.NormalizeName(name)).ToArray();
        if (names.Length == 0)
        {
            return [];
        }

        var candidates = await session.Query<User, UserByRoleNameIndex>(index => index.RoleName.IsIn(names)).With<UserIndex>(index => index.IsEnabled).Take(Most).ListAsync();
        List<User> approvers = [];
        foreach (var candidate in candidates.DistinctBy(user => user.UserId).Where(user => user.UserId != exceptUserId))
        {
            if (await authorization.AuthorizeAsync(await users.CreatePrincipalAsync(candidate), CommonPermissions.PublishContent, (object)item))
            {
                approvers.Add(candidate);
            }
        }

        return approvers;
    }
}
