using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>What the template of a part <c>TermPart</c> gets.</summary>
public class TermPartViewModel
{
    public IEnumerable<ContentItem> ContentItems { get; set; } = [];

    public ContentItem ContentItem { get; set; } = null!;

    public dynamic? Pager { get; set; }

    public string? TaxonomyContentItemId { get; set; }

    public string? TermContentItemId => ContentItem.ContentItemId;
}
