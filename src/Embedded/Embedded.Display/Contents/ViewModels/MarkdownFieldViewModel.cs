using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Markdown.Fields;

namespace OrchardCore.Markdown.ViewModels;

/// <summary>What the template of a field <c>MarkdownField</c> gets.</summary>
public class MarkdownFieldViewModel
{
    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;

    public MarkdownField Field { get; set; } = null!;

    public string? Html { get; set; }

    public string? Markdown { get; set; }
}
