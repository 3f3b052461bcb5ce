using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What every event about a content field carries: the item, the field's definition and the part that holds it.</summary>
public class ContentFieldContextBase
{
    protected ContentFieldContextBase(ContentItem contentItem) => ContentItem = contentItem;

    public ContentItem ContentItem { get; }

    public ContentPartFieldDefinition ContentPartFieldDefinition { get; set; } = null!;

    public string PartName { get; set; } = null!;
}
