namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Carries a content item and the metadata collected for it.</summary>
public class ContentItemMetadataContext
{
    public ContentItem ContentItem { get; set; } = null!;

    public ContentItemMetadata Metadata { get; set; } = null!;
}
