namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content field is imported, over the original where there is one.</summary>
public class ImportContentFieldContext : ContentFieldContextBase
{
    public ImportContentFieldContext(ContentItem contentItem, ContentItem? originalContentItem = null)
        : base(contentItem) => OriginalContentItem = originalContentItem;

    public ContentItem? OriginalContentItem { get; set; }
}
