using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>What the editor of a taxonomy field gets and posts.</summary>
public class EditTaxonomyFieldViewModel
{
    /// <summary>The chosen term where the field takes only one.</summary>
    public string? UniqueValue { get; set; }

    /// <summary>All terms of the taxonomy, each below the one it belongs to.</summary>
    public List<TermEntry> TermEntries { get; set; } = [];

    [BindNever, ValidateNever]
    public ContentItem Taxonomy { get; set; } = null!;

    [BindNever, ValidateNever]
    public TaxonomyField Field { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
