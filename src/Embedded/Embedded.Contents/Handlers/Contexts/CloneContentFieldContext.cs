namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content field is copied into a new item.</summary>
public class CloneContentFieldContext : ContentFieldContextBase
{
    public CloneContentFieldContext(ContentItem contentItem, ContentItem cloneContentItem)
        : base(contentItem) => CloneContentItem = cloneContentItem;

    public ContentItem CloneContentItem { get; set; }
}
