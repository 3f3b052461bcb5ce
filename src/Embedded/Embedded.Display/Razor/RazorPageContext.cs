using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Settings;

namespace Embedded.Display.Razor;

/// <summary>Gathers what Razor pages read without waiting: the site, its theme and the layout.</summary>
internal sealed class RazorPageContext(ISiteService sites, IThemeManager themes, ILayoutAccessor layouts)
{
    public async Task PrepareAsync(HttpContext context)
    {
        var layout = await layouts.GetLayoutAsync();
        var feature = context.Features.Get<RazorViewFeature>();

        // An error's page has services, and so a layout, of its own.
        if (feature is null || feature.ThemeLayout != layout)
        {
            context.Features.Set(new RazorViewFeature
            {
                Site = await sites.GetSiteSettingsAsync(),
                Theme = await themes.GetThemeAsync(),
                ThemeLayout = layout,
            });
        }
    }
}
