using OrchardCore.ContentManagement;

namespace Portal.Common.Contents;

/// <summary>Reads the parts of content items.</summary>
public static class ContentItemParts
{
    /// <summary>The part, or null where the item has none. Orchard's own <c>As</c>, which did the same, is obsolete since 3.0.</summary>
    public static TPart? Part<TPart>(this ContentItem contentItem)
        where TPart : ContentPart
        => contentItem.TryGet<TPart>(out var part) ? part : null;
}
