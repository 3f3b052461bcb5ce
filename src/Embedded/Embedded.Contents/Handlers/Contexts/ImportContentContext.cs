namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content item is imported, over the original where there is one.</summary>
public class ImportContentContext : ContentContextBase
{
    public ImportContentContext(ContentItem contentItem, ContentItem? originalContentItem = null)
        : base(contentItem) => OriginalContentItem = originalContentItem;

    public ContentItem? OriginalContentItem { get; set; }
}
