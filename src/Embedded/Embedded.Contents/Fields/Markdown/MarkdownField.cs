using OrchardCore.ContentManagement;

namespace OrchardCore.Markdown.Fields;

/// <summary>A piece of Markdown.</summary>
public class MarkdownField : ContentField
{
    public string? Markdown { get; set; }
}
