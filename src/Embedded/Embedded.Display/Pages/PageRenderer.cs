using System.Text.Encodings.Web;
using Embedded.Display.Theming;
using OrchardCore.Liquid;

namespace Embedded.Display.Pages;

/// <summary>Renders a template of the theme, then the theme's layout around it.</summary>
internal sealed class PageRenderer(
    ThemeTemplates templates,
    PageState state,
    ILiquidTemplateManager liquid,
    HtmlEncoder encoder)
{
    public async Task<string> RenderAsync(IReadOnlyList<string> names, object model, string? title)
    {
        var page = await templates.FindAsync(names);
        var layout = await templates.FindAsync(PageTemplates.Layout);
        state.Begin(title);
        state.Body = await liquid.RenderStringAsync(page, encoder, model);
        return await liquid.RenderStringAsync(layout, encoder, model);
    }
}
