namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a new version of a content item is built.</summary>
public class VersionContentContext : ContentContextBase
{
    public VersionContentContext(ContentItem contentItem, ContentItem buildingContentItem)
        : base(contentItem) => BuildingContentItem = buildingContentItem;

    public ContentItem BuildingContentItem { get; }
}
