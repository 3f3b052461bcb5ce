using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Mvc.LocationExpander;

namespace Embedded.Display.Razor;

/// <summary>Asks the tenant's providers, in the order of their priorities.</summary>
internal sealed class ViewLocations : IViewLocationExpander
{
    public void PopulateValues(ViewLocationExpanderContext context)
    {
        foreach (var provider in ProvidersOf(context))
        {
            provider.PopulateValues(context);
        }
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        ProvidersOf(context).Aggregate(viewLocations, (locations, provider) => provider.ExpandViewLocations(context, locations));

    private static IEnumerable<IViewLocationExpanderProvider> ProvidersOf(ViewLocationExpanderContext context) =>
        context.ActionContext.HttpContext.RequestServices.GetServices<IViewLocationExpanderProvider>().OrderBy(provider => provider.Priority);
}
