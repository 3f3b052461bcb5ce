using OrchardCore.ContentManagement;

namespace OrchardCore.Markdown.Models;

/// <summary>The Markdown body of a content item.</summary>
public class MarkdownBodyPart : ContentPart
{
    public string? Markdown { get; set; }
}
