using Embedded.Admin.Editors.Nested;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.ViewModels;

namespace Embedded.Admin.Editors.Terms;

/// <summary>What the editor of a taxonomy gets, with the editors of its terms built.</summary>
public class TaxonomyEditorViewModel : TaxonomyPartEditViewModel
{
    [BindNever, ValidateNever]
    public NestedItemsViewModel Nested { get; set; } = null!;

    /// <summary>What a new taxonomy's terms can be; once there are terms, their type stays.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<ContentTypeDefinition> Types { get; set; } = [];
}
