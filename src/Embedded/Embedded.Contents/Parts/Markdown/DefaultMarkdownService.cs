using Markdig;
using Microsoft.Extensions.Options;

namespace OrchardCore.Markdown.Services;

/// <summary>Turns Markdown into HTML by the configured pipeline.</summary>
public class DefaultMarkdownService : IMarkdownService
{
    private readonly MarkdownPipeline _pipeline;

    public DefaultMarkdownService(IOptions<MarkdownPipelineOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);

        var builder = new MarkdownPipelineBuilder();
        foreach (var configure in options.Value.Configure)
        {
            configure(builder);
        }

        _pipeline = builder.Build();
    }

    public string ToHtml(string markdown) => Markdig.Markdown.ToHtml(markdown, _pipeline);
}
