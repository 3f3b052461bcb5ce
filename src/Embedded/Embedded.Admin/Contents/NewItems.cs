using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Admin.Contents;

/// <summary>Items that an editor begins with.</summary>
internal sealed class NewItems(IContentManager contentManager, IContentDefinitionManager definitions)
{
    /// <summary>An item of its own for the user; null where there is no such type, or officers do not make its items.</summary>
    public async Task<ContentItem?> BeginAsync(string contentType, ClaimsPrincipal user)
    {
        if (await definitions.GetTypeDefinitionAsync(contentType) is not { } definition || !definition.IsCreatable())
        {
            return null;
        }

        var item = await contentManager.NewAsync(contentType);
        item.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);

        return item;
    }
}
