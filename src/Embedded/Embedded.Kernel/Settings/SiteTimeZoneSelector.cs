using OrchardCore.Modules;

namespace OrchardCore.Settings;

internal sealed class SiteTimeZoneSelector : ITimeZoneSelector
{
    private readonly ISiteService _siteService;

    public SiteTimeZoneSelector(ISiteService siteService) => _siteService = siteService;

    public Task<TimeZoneSelectorResult?> GetTimeZoneAsync() => Task.FromResult<TimeZoneSelectorResult?>(new TimeZoneSelectorResult
    {
        Priority = 0,
        TimeZoneId = async () => (await _siteService.GetSiteSettingsAsync()).TimeZoneId,
    });
}
