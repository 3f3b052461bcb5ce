using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the editor of a field of chosen items gets and posts: the items' ids, with commas between them.</summary>
public class EditContentPickerFieldViewModel
{
    public string? ContentItemIds { get; set; }

    [BindNever, ValidateNever]
    public IList<VueMultiselectItemViewModel> SelectedItems { get; set; } = [];

    [BindNever, ValidateNever]
    public ContentPickerField Field { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
