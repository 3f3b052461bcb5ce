using Embedded.Display.Shortcodes;
using OrchardCore.ContentManagement;

namespace Embedded.Display.Contents.Html;

/// <summary>The HTML of a body or field as a visitor gets it: shortcodes processed, then made harmless where the settings say so.</summary>
internal sealed class BodyHtml(HarmlessHtml harmless, IServiceProvider services)
{
    public async ValueTask<string> ProcessAsync(string? html, bool sanitize, ContentItem contentItem)
    {
        if (string.IsNullOrEmpty(html))
        {
            return "";
        }

        var processed = html.Contains('[', StringComparison.Ordinal) && services.GetService(typeof(ShortcodeService)) is ShortcodeService shortcodes
            ? await shortcodes.ProcessAsync(html, contentItem)
            : html;

        return sanitize ? harmless.Of(processed) : processed;
    }
}
