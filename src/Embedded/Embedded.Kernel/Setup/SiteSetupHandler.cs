using OrchardCore.Abstractions.Setup;
using OrchardCore.Settings;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;

namespace Embedded.Setup;

/// <summary>Writes the name, time zone and owner that the site was set up with into its settings.</summary>
internal sealed class SiteSetupHandler(ISiteService siteService) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.SiteName = Text(context, SetupConstants.SiteName) ?? site.SiteName;
        site.SuperUser = Text(context, SetupConstants.AdminUserId) ?? site.SuperUser;
        site.TimeZoneId = Text(context, SetupConstants.SiteTimeZone) ?? site.TimeZoneId;
        await siteService.UpdateSiteSettingsAsync(site);
    }

    private static string? Text(SetupContext context, string name)
        => context.Properties.TryGetValue(name, out var value) && value is string { Length: > 0 } text ? text : null;
}
