using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace Embedded.Localization;

/// <summary>The cultures that the site's settings name; Vietnamese where they name none.</summary>
internal sealed class SiteLocalizationService(ISiteService siteService) : ILocalizationService
{
    private const string FallbackCulture = "vi";

    public async Task<string> GetDefaultCultureAsync() =>
        (await siteService.GetSettingsAsync<LocalizationSettings>()).DefaultCulture is { Length: > 0 } culture ? culture : FallbackCulture;

    public async Task<string[]> GetSupportedCulturesAsync() =>
        (await siteService.GetSettingsAsync<LocalizationSettings>()).SupportedCultures is { Length: > 0 } cultures ? cultures : [await GetDefaultCultureAsync()];
}
