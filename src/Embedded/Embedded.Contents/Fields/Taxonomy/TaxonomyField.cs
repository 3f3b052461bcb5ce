using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Fields;

/// <summary>The terms of one taxonomy that a content item carries.</summary>
public class TaxonomyField : ContentField
{
    public string? TaxonomyContentItemId { get; set; }

    public string[] TermContentItemIds { get; set; } = [];
}
