using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Embedded.Display.Shortcodes;

/// <summary><c>[image]path[/image]</c>: a picture of the media library.</summary>
internal sealed class ImageShortcode(ILiquidTemplateManager liquid, HtmlEncoder encoder) : IShortcodeRenderer
{
    public string Name => "image";

    public async ValueTask<string> RenderAsync(Shortcode shortcode, ContentItem? contentItem)
    {
        var image = new TagBuilder("img") { TagRenderMode = TagRenderMode.SelfClosing };
        image.Attributes["src"] = await MediaShortcodes.AddressAsync(liquid, shortcode);
        image.Attributes["alt"] = shortcode.Argument("alt") ?? "";
        if (shortcode.Argument("class") is { Length: > 0 } cssClass)
        {
            image.Attributes["class"] = cssClass;
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        image.WriteTo(writer, encoder);

        return writer.ToString();
    }
}
