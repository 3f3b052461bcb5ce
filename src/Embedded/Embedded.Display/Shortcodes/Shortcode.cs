namespace Embedded.Display.Shortcodes;

/// <summary>A shortcode as it stands in a text: <c>[image width="200"]news/a.jpg[/image]</c>.</summary>
internal sealed record Shortcode(string Name, IReadOnlyDictionary<string, string> Arguments, string Content)
{
    /// <summary>An argument by its name, or the one without a name at that place.</summary>
    public string? Argument(string name, int? place = null)
        => Arguments.GetValueOrDefault(name) ?? (place is { } index ? Arguments.GetValueOrDefault(index.ToString(System.Globalization.CultureInfo.InvariantCulture)) : null);
}
