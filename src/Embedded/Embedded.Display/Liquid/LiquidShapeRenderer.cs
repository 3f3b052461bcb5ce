using System.Text.Encodings.Web;
using Embedded.Liquid;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement;
using OrchardCore.Liquid;

namespace Embedded.Display.Liquid;

/// <summary>
/// Renders Liquid templates of shapes. One context serves the request, so that its limit of steps is the page's; each
/// template gets a scope of its own in it.
/// </summary>
internal sealed class LiquidShapeRenderer(LiquidRenderer renderer, HtmlBuffers buffers, HtmlEncoder encoder)
{
    private LiquidTemplateContext? _context;

    /// <summary>Renders with a limit of steps of its own, so that what fails takes nothing from the rest of the page.</summary>
    public async Task<T> ApartAsync<T>(Func<Task<T>> render)
    {
        var context = _context;
        _context = null;
        try
        {
            return await render();
        }
        finally
        {
            _context = context;
        }
    }

    public async Task<IHtmlContent> RenderAsync(LiquidTemplate template, object? model, ViewContext? viewContext = null)
    {
        var context = _context ??= await renderer.CreateContextAsync();
        var html = buffers.New();
        var outer = context.AmbientValues.GetValueOrDefault(LiquidRenderer.TemplateNameKey);
        context.EnterChildScope();
        try
        {
            context.AmbientValues[LiquidRenderer.TemplateNameKey] = template.TextContext;
            context.SetValue("Model", model is IShape ? new ObjectValue(model) : FluidValue.Create(model, context.Options));
            context.ViewContext = viewContext ?? context.ViewContext;
            await renderer.RunAsync(template.Parsed, html, encoder, context, template.Path);
        }
        finally
        {
            context.ReleaseScope();
            context.AmbientValues[LiquidRenderer.TemplateNameKey] = outer!;
        }

        return html;
    }
}
