using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Taxonomies.Models;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>What the editor of a taxonomy gets and posts.</summary>
public class TaxonomyPartEditViewModel
{
    public string? Hierarchy { get; set; }

    public string? TermContentType { get; set; }

    [BindNever, ValidateNever]
    public TaxonomyPart TaxonomyPart { get; set; } = null!;
}
