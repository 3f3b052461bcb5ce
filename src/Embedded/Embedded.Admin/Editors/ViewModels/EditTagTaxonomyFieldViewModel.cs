using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>What the tags editor of a taxonomy field gets and posts.</summary>
public class EditTagTaxonomyFieldViewModel
{
    /// <summary>The ids of the chosen terms, with commas between them.</summary>
    public string? TermContentItemIds { get; set; }

    /// <summary>All tags as JSON.</summary>
    [BindNever, ValidateNever]
    public string? TagTermEntries { get; set; }

    [BindNever, ValidateNever]
    public ContentItem Taxonomy { get; set; } = null!;

    [BindNever, ValidateNever]
    public TaxonomyField Field { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
