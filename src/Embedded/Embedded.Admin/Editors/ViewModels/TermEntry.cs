using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>A term that an editor offers.</summary>
public class TermEntry
{
    [BindNever, ValidateNever]
    public ContentItem Term { get; set; } = null!;

    public bool Selected { get; set; }

    public string? ContentItemId { get; set; }

    /// <summary>How many terms are above it.</summary>
    [BindNever, ValidateNever]
    public int Level { get; set; }

    [BindNever, ValidateNever]
    public bool IsLeaf { get; set; }
}
