using System.Globalization;
using OrchardCore.ContentManagement;

namespace Embedded.Display.Shortcodes;

/// <summary><c>[locale vi]…[/locale]</c>: shows its content in that language only, and, unless told not to, in those that fall back to it.</summary>
internal sealed class LocaleShortcode : IShortcodeRenderer
{
    public string Name => "locale";

    public ValueTask<string> RenderAsync(Shortcode shortcode, ContentItem? contentItem)
    {
        var language = shortcode.Argument("lang", place: 0);
        var fallsBack = shortcode.Argument("fallback", place: 1) is not { } fallback || !bool.TryParse(fallback, out var value) || value;
        for (var culture = CultureInfo.CurrentUICulture; language is not null; culture = culture.Parent)
        {
            if (culture.Name.Equals(language, StringComparison.OrdinalIgnoreCase))
            {
                return ValueTask.FromResult(shortcode.Content);
            }

            if (!fallsBack || culture.Equals(CultureInfo.InvariantCulture))
            {
                break;
            }
        }

        return ValueTask.FromResult("");
    }
}
