namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content item is copied into a new item.</summary>
public class CloneContentContext : ContentContextBase
{
    public CloneContentContext(ContentItem contentItem, ContentItem cloneContentItem)
        : base(contentItem) => CloneContentItem = cloneContentItem;

    public ContentItem CloneContentItem { get; set; }
}
