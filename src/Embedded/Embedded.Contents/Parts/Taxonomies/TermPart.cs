using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

/// <summary>Marks a content item as a term and names its taxonomy.</summary>
public class TermPart : ContentPart
{
    public string? TaxonomyContentItemId { get; set; }
}
