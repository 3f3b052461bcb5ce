namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content item is published or unpublished.</summary>
public class PublishContentContext : ContentContextBase
{
    public PublishContentContext(ContentItem contentItem, ContentItem? previousContentItem)
        : base(contentItem)
    {
        PublishingItem = contentItem;
        PreviousItem = previousContentItem;
    }

    /// <summary>The item that becomes public; null while an item is unpublished.</summary>
    public ContentItem? PublishingItem { get; set; }

    /// <summary>The item that was public until now, if any.</summary>
    public ContentItem? PreviousItem { get; set; }

    public bool Cancel { get; set; }
}
