using Markdig;

namespace OrchardCore.Markdown.Services;

/// <summary>The Markdown extensions that are understood.</summary>
public class MarkdownPipelineOptions
{
    public List<Action<MarkdownPipelineBuilder>> Configure { get; } = [];
}
