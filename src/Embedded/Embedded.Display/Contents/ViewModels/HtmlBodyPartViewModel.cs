using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;

namespace OrchardCore.Html.ViewModels;

/// <summary>What the template of a part <c>HtmlBodyPart</c> gets.</summary>
public class HtmlBodyPartViewModel
{
    public ContentItem ContentItem { get; set; } = null!;

    public ContentTypePartDefinition TypePartDefinition { get; set; } = null!;

    public HtmlBodyPart HtmlBodyPart { get; set; } = null!;

    public string? Html { get; set; }
}
