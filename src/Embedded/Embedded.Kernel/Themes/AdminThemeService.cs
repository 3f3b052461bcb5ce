using OrchardCore.Admin;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace Embedded.Themes;

/// <summary>Keeps the name of the admin theme in the site's settings, where Orchard Core keeps it.</summary>
internal sealed class AdminThemeService(ISiteService siteService, IExtensionManager extensions) : IAdminThemeService
{
    private const string Key = "CurrentAdminThemeName";

    public async Task<IExtensionInfo> GetAdminThemeAsync()
        => await GetAdminThemeNameAsync() is { Length: > 0 } name ? extensions.GetExtension(name) : null!;

    public async Task SetAdminThemeAsync(string themeName)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Properties[Key] = themeName;
        await siteService.UpdateSiteSettingsAsync(site);
    }

    public async Task<string> GetAdminThemeNameAsync()
        => (await siteService.GetSiteSettingsAsync()).Properties[Key]?.GetValue<string>()!;
}
