using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a new content item gets its parts.</summary>
public class ActivatingContentContext : ContentContextBase
{
    public ActivatingContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }

    public string ContentType { get; set; } = null!;

    public ContentTypeDefinition Definition { get; set; } = null!;
}
