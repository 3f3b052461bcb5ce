using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace OrchardCore.Title.ViewModels;

/// <summary>What the template of a part <c>TitlePart</c> gets.</summary>
public class TitlePartViewModel
{
    [BindNever, ValidateNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever, ValidateNever]
    public TitlePart TitlePart { get; set; } = null!;

    [BindNever, ValidateNever]
    public TitlePartSettings Settings { get; set; } = null!;

    public string? Title { get; set; }
}
