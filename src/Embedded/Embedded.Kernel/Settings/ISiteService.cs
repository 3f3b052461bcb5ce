namespace OrchardCore.Settings;

/// <summary>Reads and writes the site's settings.</summary>
public interface ISiteService
{
    /// <summary>The settings to change; follow with <see cref="UpdateSiteSettingsAsync"/>.</summary>
    Task<ISite> LoadSiteSettingsAsync();

    /// <summary>The settings to read: shared, not to be changed.</summary>
    Task<ISite> GetSiteSettingsAsync();

    Task UpdateSiteSettingsAsync(ISite site);
}
