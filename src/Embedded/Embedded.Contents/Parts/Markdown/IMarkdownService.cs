namespace OrchardCore.Markdown.Services;

/// <summary>Turns Markdown into HTML.</summary>
public interface IMarkdownService
{
    string ToHtml(string markdown);
}
