namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What every event about a content item carries: the item.</summary>
public class ContentContextBase
{
    protected ContentContextBase(ContentItem contentItem) => ContentItem = contentItem;

    public ContentItem ContentItem { get; }
}
