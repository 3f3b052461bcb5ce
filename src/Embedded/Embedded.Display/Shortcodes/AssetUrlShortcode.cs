using System.Text.Encodings.Web;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Embedded.Display.Shortcodes;

/// <summary><c>[asset_url]path[/asset_url]</c>: the address of a file of the media library.</summary>
internal sealed class AssetUrlShortcode(ILiquidTemplateManager liquid, HtmlEncoder encoder) : IShortcodeRenderer
{
    public string Name => "asset_url";

    public async ValueTask<string> RenderAsync(Shortcode shortcode, ContentItem? contentItem)
        => encoder.Encode(await MediaShortcodes.AddressAsync(liquid, shortcode));
}
