using System.Text.Json;

namespace Embedded.Display.Liquid.TagHelpers;

/// <summary>The names that Razor gives to elements and attributes whose classes and properties name none.</summary>
internal static class HtmlNames
{
    /// <summary>"ItemClass" is "item-class".</summary>
    public static string Of(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
