using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentFields.ViewModels;

namespace Embedded.Admin.Editors.Pickers;

/// <summary>What the editor of a field of chosen items gets: besides what is chosen, what can be.</summary>
public class ContentPickerViewModel : EditContentPickerFieldViewModel
{
    /// <summary>Everything that can be chosen, where that is few enough for a list.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<VueMultiselectItemViewModel>? Choices { get; set; }

    /// <summary>What was searched for.</summary>
    [BindNever, ValidateNever]
    public string? Search { get; set; }

    /// <summary>What was found; null before a search.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<VueMultiselectItemViewModel>? Found { get; set; }

    /// <summary>The prefix of the field in the form.</summary>
    [BindNever, ValidateNever]
    public string Prefix { get; set; } = null!;
}
