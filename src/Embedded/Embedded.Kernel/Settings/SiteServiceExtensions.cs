using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>Reads a section of the site's settings.</summary>
public static class SiteServiceExtensions
{
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService) where T : new() =>
        (await siteService.GetSiteSettingsAsync()).As<T>();

    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService, string name) where T : new() =>
        (await siteService.GetSiteSettingsAsync()).As<T>(name);
}
