namespace OrchardCore.Markdown.Settings;

/// <summary>Settings of a Markdown field.</summary>
public class MarkdownFieldSettings
{
    public string? Hint { get; set; }

    public bool SanitizeHtml { get; set; } = true;
}
