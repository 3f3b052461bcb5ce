using OrchardCore.Https.Settings;

namespace OrchardCore.Https.Services;

/// <summary>Reads the site's HTTPS settings.</summary>
public interface IHttpsService
{
    Task<HttpsSettings> GetSettingsAsync();
}
