using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Embedded.Resources;

/// <summary>Hands a tag's other attributes on, as text: whoever writes them encodes them.</summary>
internal static class TagAttributes
{
    public static void CopyTo(TagHelperOutput output, ResourceRequest request)
    {
        foreach (var (name, value) in Of(output))
        {
            request.Attributes[name] = value;
        }
    }

    public static void CopyTo(TagHelperOutput output, TagBuilder builder)
    {
        foreach (var (name, value) in Of(output))
        {
            builder.Attributes[name] = value;
        }
    }

    public static IEnumerable<(string Name, string Value)> Of(TagHelperOutput output) =>
        output.Attributes.Select(attribute => (attribute.Name, TextOf(attribute.Value)));

    // Razor hands literal attribute text over as encoded content.
    private static string TextOf(object? value)
    {
        if (value is not IHtmlContent content)
        {
            return value?.ToString() ?? string.Empty;
        }

        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);

        return System.Net.WebUtility.HtmlDecode(writer.ToString());
    }
}
