using System.Text.Encodings.Web;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Embedded.Display.Shortcodes;

/// <summary>Writes addresses and pictures of the media library with the library's own Liquid filters.</summary>
internal static class MediaShortcodes
{
    // Only what the shortcode names is passed on: a filter takes a missing argument for none, an empty one for an error.
    private static readonly string[] _options = ["width", "height", "mode", "quality", "format", "profile"];

    public static async ValueTask<string> AddressAsync(ILiquidTemplateManager liquid, Shortcode shortcode)
    {
        var path = shortcode.Argument("src", place: 0) is { Length: > 0 } source ? source : shortcode.Content.Trim();
        if (!IsOfLibrary(path))
        {
            return path;
        }

        var options = _options.Where(option => !string.IsNullOrEmpty(shortcode.Argument(option))).ToArray();
        var resize = options.Length == 0 ? "" : " | resize_url: " + string.Join(", ", options.Select(option => $"{option}: {option}"));
        var version = shortcode.Argument("append_version") is "true" or "True" ? " | append_version" : "";
        var values = options.Select(option => KeyValuePair.Create(option, (FluidValue)new StringValue(shortcode.Argument(option)!)))
            .Append(KeyValuePair.Create("path", (FluidValue)new StringValue(path)));

        return await liquid.RenderStringAsync($"{{{{ path | asset_url{resize}{version} | raw }}}}", HtmlEncoder.Default, null, values);
    }

    // A path of the library has neither a scheme nor the site's root before it.
    private static bool IsOfLibrary(string path)
        => !path.StartsWith('/') && !path.StartsWith("~/", StringComparison.Ordinal) && !Uri.TryCreate(path, UriKind.Absolute, out _);
}
