using Embedded.Display.Liquid;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;

namespace Embedded.Display.Razor;

/// <summary>Renders shapes by Razor views: within the view that shows them, or for a page that no view made.</summary>
internal sealed class RazorShapeEngine(IServiceProvider services, IHttpContextAccessor accessor, ViewContextAccessor views, ViewContexts contexts, HtmlBuffers buffers) : IShapeTemplateViewEngine
{
    public IEnumerable<string> TemplateFileExtensions => [RazorViewEngine.ViewExtension];

    public async Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext)
    {
        var httpContext = accessor.HttpContext
            ?? throw new InvalidOperationException($"The Razor template '{relativePath}' needs a request. Outside of one, use a Liquid template.");

        // Asked for here, not in the constructor: a site whose templates are all Liquid never needs MVC's views.
        var found = services.GetRequiredService<IRazorViewEngine>().GetView(executingFilePath: null, "/" + relativePath, isMainPage: false);
        found.EnsureSuccessful([]);
        await services.GetRequiredService<RazorPageContext>().PrepareAsync(httpContext);

        var outer = views.ViewContext;
        var html = buffers.New();

        try
        {
            var context = outer?.View is null ? contexts.New(httpContext, found.View, html) : Nested(outer, found.View, html);
            context.ViewData.Model = displayContext.Value;
            context.ViewData.TemplateInfo.HtmlFieldPrefix = displayContext.HtmlFieldPrefix ?? string.Empty;
            await found.View.RenderAsync(context);
        }
        finally
        {
            views.ViewContext = outer;
        }

        return html;
    }

    private static ViewContext Nested(ViewContext outer, IView view, TextWriter writer) =>
        new(outer, view, new ViewDataDictionary<object>(outer.ViewData, model: null), writer);
}
