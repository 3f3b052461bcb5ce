using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>What the template of a part <c>TaxonomyPart</c> gets.</summary>
public class TaxonomyPartViewModel
{
    public ContentItem ContentItem { get; set; } = null!;

    public TaxonomyPart TaxonomyPart { get; set; } = null!;

    public string? TaxonomyContentItemId => ContentItem.ContentItemId;
}
