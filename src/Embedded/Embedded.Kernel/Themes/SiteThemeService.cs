using OrchardCore.Themes.Services;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace Embedded.Themes;

/// <summary>Keeps the name of the site theme in the site's settings, where Orchard Core keeps it.</summary>
internal sealed class SiteThemeService(ISiteService siteService, IExtensionManager extensions) : ISiteThemeService
{
    private const string Key = "CurrentThemeName";

    public async Task<IExtensionInfo> GetSiteThemeAsync()
        => await GetSiteThemeNameAsync() is { Length: > 0 } name ? extensions.GetExtension(name) : null!;

    public async Task SetSiteThemeAsync(string themeName)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Properties[Key] = themeName;
        await siteService.UpdateSiteSettingsAsync(site);
    }

    public async Task<string> GetSiteThemeNameAsync()
        => (await siteService.GetSiteSettingsAsync()).Properties[Key]?.GetValue<string>()!;
}
