using OrchardCore.Https.Services;
using OrchardCore.Https.Settings;
using OrchardCore.Settings;

namespace Embedded.Https;

internal sealed class HttpsService(ISiteService siteService) : IHttpsService
{
    public Task<HttpsSettings> GetSettingsAsync() => siteService.GetSettingsAsync<HttpsSettings>();
}
