using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Flows.ViewModels;

namespace Embedded.Admin.Editors.Nested;

/// <summary>What the editor of a bag gets, with the editors of its items built.</summary>
public class BagEditorViewModel : BagPartEditViewModel
{
    [BindNever, ValidateNever]
    public NestedItemsViewModel Nested { get; set; } = null!;
}
