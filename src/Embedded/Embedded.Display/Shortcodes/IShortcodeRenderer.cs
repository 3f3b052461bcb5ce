using OrchardCore.ContentManagement;

namespace Embedded.Display.Shortcodes;

/// <summary>Renders one shortcode as HTML.</summary>
internal interface IShortcodeRenderer
{
    string Name { get; }

    ValueTask<string> RenderAsync(Shortcode shortcode, ContentItem? contentItem);
}
