namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a new version of a content field is built.</summary>
public class VersionContentFieldContext : ContentFieldContextBase
{
    public VersionContentFieldContext(ContentItem contentItem, ContentItem buildingContentItem)
        : base(contentItem) => BuildingContentItem = buildingContentItem;

    public ContentItem BuildingContentItem { get; }
}
