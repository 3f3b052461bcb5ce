using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Admin.Contents;

/// <summary>Items that an editor begins with.</summary>
internal sealed class NewItems(IContentManager contentManager, IContentDefinitionManager definitions)
{
    /// <summary>
    /// The name under which a new item's form posts the id that the item is to have: a form that is sent again, because the answer to the
    /// first time was lost on its way, is known by it and makes no second item.
    /// </summary>
    public const string Key = "Editor.NewItem";

    private const int IdLength = 26;

    /// <summary>An item of its own for the user, with the id that it is to have; null where there is no such type, or officers do not make its items.</summary>
    public async Task<ContentItem?> BeginAsync(string? contentType, ClaimsPrincipal user, string? id = null)
    {
        if (string.IsNullOrEmpty(contentType) || await definitions.GetTypeDefinitionAsync(contentType) is not { } definition || !definition.IsCreatable())
        {
            return null;
        }

        var item = await contentManager.NewAsync(contentType);
        item.ContentItemId = id ?? item.ContentItemId;
        item.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);

        return item;
    }

    /// <summary>The id that the form which was sent asks for; nothing where it asks for none that could be one.</summary>
    public static string? SentId(HttpRequest request)
        => request.HasFormContentType && request.Form[Key].ToString() is { Length: IdLength } id && id.All(static sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign)) ? id : null;
}
