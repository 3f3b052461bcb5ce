using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;

namespace OrchardCore.Html.ViewModels;

/// <summary>What the template of a part <c>HtmlBodyPart</c> gets.</summary>
public class HtmlBodyPartViewModel
{
    [BindNever, ValidateNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentTypePartDefinition TypePartDefinition { get; set; } = null!;

    [BindNever, ValidateNever]
    public HtmlBodyPart HtmlBodyPart { get; set; } = null!;

    public string? Html { get; set; }
}
