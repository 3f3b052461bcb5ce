using System.Globalization;
using Embedded.Display.Liquid.Tags;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement;

namespace Embedded.Display.TagHelpers;

/// <summary>Reads a shape's properties and metadata from the attributes of its tag.</summary>
internal static class ShapeAttributes
{
    private static readonly char[] s_separators = [',', ' '];
    private static readonly HashSet<string> s_metadata = new(StringComparer.OrdinalIgnoreCase) { "id", "alternate", "wrapper", "display-type" };

    public static Dictionary<string, object?> ToProperties(TagHelperAttributeList attributes, IEnumerable<KeyValuePair<string, object?>> typed)
    {
        var properties = typed.ToDictionary(entry => entry.Key.ToPropertyName(), entry => entry.Value, StringComparer.Ordinal);

        foreach (var attribute in attributes.Where(attribute => !s_metadata.Contains(attribute.Name)))
        {
            properties.TryAdd(attribute.Name.ToPropertyName(), TextOf(attribute));
        }

        return properties;
    }

    public static void Apply(TagHelperAttributeList attributes, IShape shape)
    {
        if (attributes.TryGetAttribute("id", out var id))
        {
            shape.Id = TextOf(id);
        }

        if (attributes.TryGetAttribute("alternate", out var alternate))
        {
            shape.Metadata.Alternates.AddRange(TextOf(alternate).Split(s_separators, StringSplitOptions.RemoveEmptyEntries));
        }

        if (attributes.TryGetAttribute("wrapper", out var wrapper))
        {
            shape.Metadata.Wrappers.AddRange(TextOf(wrapper).Split(s_separators, StringSplitOptions.RemoveEmptyEntries));
        }

        if (attributes.TryGetAttribute("display-type", out var displayType))
        {
            shape.Metadata.DisplayType = TextOf(displayType);
        }
    }

    public static string TextOf(TagHelperAttribute attribute) =>
        attribute.Value is HtmlString html
            ? System.Net.WebUtility.HtmlDecode(html.Value) ?? string.Empty
            : Convert.ToString(attribute.Value, CultureInfo.InvariantCulture) ?? string.Empty;
}
