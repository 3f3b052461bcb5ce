using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>What the template of a field <c>TaxonomyField</c> gets.</summary>
public class DisplayTaxonomyFieldViewModel
{
    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;

    public TaxonomyField Field { get; set; } = null!;

    public string? TaxonomyContentItemId => Field.TaxonomyContentItemId;

    public string[] TermContentItemIds => Field.TermContentItemIds ?? [];
}
