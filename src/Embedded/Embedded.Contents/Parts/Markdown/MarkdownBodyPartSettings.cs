namespace OrchardCore.Markdown.Settings;

/// <summary>Settings of a Markdown body on one content type.</summary>
public class MarkdownBodyPartSettings
{
    public bool SanitizeHtml { get; set; } = true;
}
