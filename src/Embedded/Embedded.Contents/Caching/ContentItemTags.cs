using Embedded.Caching;
using OrchardCore.ContentManagement;

namespace Embedded.Contents.Caching;

/// <summary>The tag of a content item, whatever its version; Orchard Core's own name for it.</summary>
internal sealed class ContentItemTags : IDocumentTags
{
    public static string Of(string contentItemId) => "contentitemid:" + contentItemId;

    public void AddTags(object document, ICollection<string> tags)
    {
        if (document is ContentItem { ContentItemId: { } contentItemId })
        {
            tags.Add(Of(contentItemId));
        }
    }
}
