using OrchardCore.Taxonomies.Fields;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>What the template of a field <c>TaxonomyFieldTags</c> gets.</summary>
public class DisplayTaxonomyFieldTagsViewModel : DisplayTaxonomyFieldViewModel
{
    public string[] TagNames => Field.GetTagNames() ?? [];
}
