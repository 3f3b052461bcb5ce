using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>link</c> of the page's head.</summary>
public class LinkEntry
{
    private readonly TagBuilder _builder = new("link") { TagRenderMode = TagRenderMode.SelfClosing };

    public string? Condition { get; set; }

    public string? Rel { get => Get("rel"); set => SetAttribute("rel", value); }

    public string? Type { get => Get("type"); set => SetAttribute("type", value); }

    public string? Title { get => Get("title"); set => SetAttribute("title", value); }

    public string? Href { get => Get("href"); set => SetAttribute("href", value); }

    public bool AppendVersion { get; set; }

    public IHtmlContent GetTag()
    {
        if (string.IsNullOrEmpty(Condition))
        {
            return _builder;
        }

        return new HtmlContentBuilder().AppendHtml("<!--[if ").Append(Condition).AppendHtml("]>").AppendHtml(_builder).AppendHtml("<![endif]-->");
    }

    public LinkEntry AddAttribute(string name, string? value)
    {
        _builder.MergeAttribute(name, value);

        return this;
    }

    public LinkEntry SetAttribute(string name, string? value)
    {
        _builder.MergeAttribute(name, value, replaceExisting: true);

        return this;
    }

    private string? Get(string name) => _builder.Attributes.TryGetValue(name, out var value) ? value : null;
}
