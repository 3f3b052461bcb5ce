using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the editor of a moment field gets and posts.</summary>
public class EditDateTimeFieldViewModel
{
    /// <summary>The moment in the site's time zone.</summary>
    public DateTime? LocalDateTime { get; set; }

    [BindNever, ValidateNever]
    public DateTimeField Field { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
