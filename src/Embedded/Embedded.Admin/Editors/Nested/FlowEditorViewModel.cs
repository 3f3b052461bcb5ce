using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Flows.ViewModels;

namespace Embedded.Admin.Editors.Nested;

/// <summary>What the editor of a flow gets, with the editors of its widgets built.</summary>
public class FlowEditorViewModel : FlowPartEditViewModel
{
    [BindNever, ValidateNever]
    public NestedItemsViewModel Nested { get; set; } = null!;
}
