using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

/// <summary>A tree of terms, kept in one content item.</summary>
public class TaxonomyPart : ContentPart
{
    public string? TermContentType { get; set; }

    public List<ContentItem> Terms { get; set; } = [];
}
