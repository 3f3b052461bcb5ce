using Embedded.Display.Templates;
using Microsoft.AspNetCore.Mvc.Razor;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.Mvc.LocationExpander;

namespace Embedded.Display.Razor;

/// <summary>Lets the theme and those it builds on override a module's views: <c>Views/{Module}/{Controller}/{Action}</c>.</summary>
internal sealed class ThemeViewLocations(TemplateSources sources) : IViewLocationExpanderProvider
{
    private const string Theme = "Theme";

    public int Priority => 15;

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.HttpContext.Features.Get<RazorViewFeature>()?.Theme is { } theme)
        {
            context.Values[Theme] = theme.Id;
        }
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (!context.Values.TryGetValue(Theme, out var themeId))
        {
            return viewLocations;
        }

        return sources.ThemeChain(themeId).Reverse()
            .Where(theme => theme.Id != context.AreaName)
            .SelectMany(theme => LocationsIn($"/Areas/{theme.Id}/Views", context.AreaName is not null))
            .Concat(viewLocations);
    }

    private static IEnumerable<string> LocationsIn(string folder, bool hasArea)
    {
        if (hasArea)
        {
            yield return folder + "/{2}/{1}/{0}.cshtml";
            yield return folder + "/{2}/Shared/{0}.cshtml";
        }

        yield return folder + "/Shared/{0}.cshtml";
    }
}
