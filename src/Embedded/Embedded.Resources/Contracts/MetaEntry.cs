using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>meta</c> of the page's head.</summary>
public class MetaEntry
{
    private readonly TagBuilder _builder = new("meta") { TagRenderMode = TagRenderMode.SelfClosing };

    public MetaEntry()
    {
    }

    public MetaEntry(string? name = null, string? property = null, string? content = null, string? httpEquiv = null, string? charset = null)
    {
        Set("name", name);
        Set("property", property);
        Set("content", content);
        Set("http-equiv", httpEquiv);
        Set("charset", charset);
    }

    public string? Name { get => Get("name"); set => SetAttribute("name", value); }

    public string? Property { get => Get("property"); set => SetAttribute("property", value); }

    public string? Content { get => Get("content"); set => SetAttribute("content", value); }

    public string? HttpEquiv { get => Get("http-equiv"); set => SetAttribute("http-equiv", value); }

    public string? Charset { get => Get("charset"); set => SetAttribute("charset", value); }

    /// <summary>Both entries in one: the contents joined, of every other attribute the second's where it has one.</summary>
    public static MetaEntry Combine(MetaEntry meta1, MetaEntry meta2, string contentSeparator)
    {
        var combined = new MetaEntry();

        foreach (var (name, value) in meta1._builder.Attributes.Concat(meta2._builder.Attributes))
        {
            combined.SetAttribute(name, value);
        }

        if (!string.IsNullOrEmpty(meta1.Content) && !string.IsNullOrEmpty(meta2.Content))
        {
            combined.Content = meta1.Content + contentSeparator + meta2.Content;
        }

        return combined;
    }

    public IHtmlContent GetTag() => _builder;

    public MetaEntry AddAttribute(string name, string? value)
    {
        _builder.MergeAttribute(name, value);

        return this;
    }

    public MetaEntry SetAttribute(string name, string? value)
    {
        _builder.MergeAttribute(name, value, replaceExisting: true);

        return this;
    }

    private string? Get(string name) => _builder.Attributes.TryGetValue(name, out var value) ? value : null;

    private void Set(string name, string? value)
    {
        if (value is not null)
        {
            SetAttribute(name, value);
        }
    }
}
