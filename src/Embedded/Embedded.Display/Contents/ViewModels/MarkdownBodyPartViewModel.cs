using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Markdown.Models;

namespace OrchardCore.Markdown.ViewModels;

/// <summary>What the template of a part <c>MarkdownBodyPart</c> gets.</summary>
public class MarkdownBodyPartViewModel
{
    public ContentItem ContentItem { get; set; } = null!;

    public ContentTypePartDefinition TypePartDefinition { get; set; } = null!;

    public MarkdownBodyPart MarkdownBodyPart { get; set; } = null!;

    public string? Html { get; set; }

    public string? Markdown { get; set; }
}
