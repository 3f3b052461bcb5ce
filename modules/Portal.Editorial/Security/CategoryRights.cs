using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Common.Contents;

namespace Portal.Editorial.Security;

/// <summary>Tells what a user's rights by category cover.</summary>
public sealed class CategoryRights(ICategories categories, IAuthorizationService authorization)
{
    /// <summary>Whether every category of the item is among the user's: who has one of two may not reach into the other.</summary>
    public async Task<bool> CoverAsync(ClaimsPrincipal user, ContentItem item)
    {
        var ids = item.Part<Article>()?.Category?.TermContentItemIds ?? [];
        foreach (var id in ids)
        {
            if (!await CoverAsync(user, id))
            {
                return false;
            }
        }

        return ids.Length > 0;
    }

    /// <summary>Whether the user has any category at all.</summary>
    public async Task<bool> AnyAsync(ClaimsPrincipal user)
    {
        foreach (var id in (await categories.AllAsync()).Keys)
        {
            if (await authorization.AuthorizeAsync(user, CategoryPermissions.For(id)))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> CoverAsync(ClaimsPrincipal user, string id)
    {
        var above = (await categories.AllAsync()).TryGetValue(id, out var category) ? category.SelfAndAncestors().Select(self => self.Id) : [id];
        foreach (var covering in above)
        {
            if (await authorization.AuthorizeAsync(user, CategoryPermissions.For(covering)))
            {
                return true;
            }
        }

        return false;
    }
}
