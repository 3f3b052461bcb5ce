using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Settings;

namespace Embedded.Display.Theming;

/// <summary>Proposes the site's theme for every request that nothing else claims.</summary>
internal sealed class SiteThemeSelector(ISiteService siteService) : IThemeSelector
{
    private const string Setting = "CurrentThemeName";
    private const int SitePriority = -5;

    public async Task<ThemeSelectorResult?> GetThemeAsync()
    {
        var site = await siteService.GetSiteSettingsAsync();

        return site.Properties?[Setting]?.ToString() is { Length: > 0 } name
            ? new ThemeSelectorResult { Priority = SitePriority, ThemeName = name }
            : null;
    }
}
