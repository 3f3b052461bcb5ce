using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;

namespace Embedded.Display.Razor;

/// <summary>Contexts of views, also where no view of MVC is being rendered.</summary>
internal sealed class ViewContexts(IServiceProvider services, IHttpContextAccessor accessor, ViewContextAccessor views)
{
    /// <summary>That of the view that is being rendered, else one that has only the request.</summary>
    public ViewContext Current() => views.ViewContext ?? New(
        accessor.HttpContext ?? throw new InvalidOperationException("There is no request, and so no view that could be rendered."),
        new NoView(),
        TextWriter.Null);

    public ViewContext New(HttpContext httpContext, IView view, TextWriter writer)
    {
        var action = new ActionContext(httpContext, httpContext.GetRouteData() ?? new RouteData(), new ActionDescriptor());

        return new ViewContext(
            action,
            view,
            new ViewDataDictionary<object>(services.GetRequiredService<IModelMetadataProvider>(), action.ModelState),
            services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(httpContext),
            writer,
            services.GetRequiredService<IOptions<MvcViewOptions>>().Value.HtmlHelperOptions);
    }

    private sealed class NoView : IView
    {
        public string Path => "";

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }
}
