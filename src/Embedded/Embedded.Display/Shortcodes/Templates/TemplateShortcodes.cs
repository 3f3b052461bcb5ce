using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Shortcodes.Models;
using OrchardCore.Shortcodes.Services;

namespace Embedded.Display.Shortcodes;

/// <summary>The shortcodes that the site's templates render. A template that uses its own shortcode leaves it as text.</summary>
internal sealed class TemplateShortcodes(ShortcodeTemplatesManager manager, ILiquidTemplateManager liquid, IOptions<TemplateOptions> options, HtmlEncoder encoder) : IShortcodeSource
{
    private readonly HashSet<string> _open = new(StringComparer.OrdinalIgnoreCase);

    public async ValueTask<IEnumerable<IShortcodeRenderer>> ListAsync()
        => (await manager.GetShortcodeTemplatesDocumentAsync()).ShortcodeTemplates.Select(template => new Renderer(this, template.Key, template.Value));

    private async ValueTask<string> RenderAsync(ShortcodeTemplate template, Shortcode shortcode, ContentItem? contentItem)
    {
        if (!_open.Add(shortcode.Name))
        {
            return $"[{shortcode.Name}]";
        }

        try
        {
            var values = new Dictionary<string, object?>
            {
                ["Args"] = shortcode.Arguments,
                ["Content"] = new ShortcodeContent(shortcode.Content),
                ["Context"] = new Dictionary<string, object?> { ["ContentItem"] = contentItem },
            };

            return await liquid.RenderStringAsync(template.Content, encoder, values, values.Select(value => KeyValuePair.Create(value.Key, FluidValue.Create(value.Value, options.Value))));
        }
        finally
        {
            _open.Remove(shortcode.Name);
        }
    }

    private sealed class Renderer(TemplateShortcodes owner, string name, ShortcodeTemplate template) : IShortcodeRenderer
    {
        public string Name => name;

        public ValueTask<string> RenderAsync(Shortcode shortcode, ContentItem? contentItem) => owner.RenderAsync(template, shortcode, contentItem);
    }

    /// <summary>What the shortcode encloses; templates find the site's content items by the same name.</summary>
    private sealed class ShortcodeContent(string text) : LiquidContentAccessor
    {
        public override string ToString() => text;
    }
}
