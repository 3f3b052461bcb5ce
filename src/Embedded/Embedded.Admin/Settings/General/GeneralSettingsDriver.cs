using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace Embedded.Admin.Settings.General;

/// <summary>Edits the site's name, its address, its time zone and how long its lists are.</summary>
internal sealed class GeneralSettingsDriver(IClock clock, IShellReleaseManager releases, IStringLocalizer<GeneralSettingsDriver> localizer) : DisplayDriver<ISite>
{
    public const string GroupId = "general";

    private const int LongestName = 255;
    private const int LongestAddress = 255;

    public override IDisplayResult Edit(ISite site, BuildEditorContext context)
        => Initialize<GeneralSettingsViewModel>("GeneralSettings_Edit", model =>
        {
            model.SiteName = site.SiteName;
            model.BaseUrl = site.BaseUrl;
            model.TimeZone = site.TimeZoneId;
            model.PageSize = site.PageSize;
            model.MaxPageSize = site.MaxPageSize;
            model.TimeZones = TimeZones(site.TimeZoneId);
        }).Location("Content:1").OnGroup(GroupId);

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, UpdateEditorContext context)
    {
        if (!string.Equals(context.GroupId, GroupId, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var model = new GeneralSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        var name = model.SiteName?.Trim() ?? "";
        if (name.Length is 0 or > LongestName)
        {
            Wrong(nameof(model.SiteName), name.Length == 0 ? localizer["Enter the name of the site."] : localizer["The name has at most {0} characters.", LongestName]);
        }

        var address = model.BaseUrl?.Trim().TrimEnd('/') ?? "";
        if (address.Length > LongestAddress || (address.Length > 0 && !IsAddress(address)))
        {
            Wrong(nameof(model.BaseUrl), localizer["Enter the address as https://www.example.vn, without anything behind the name."]);
        }

        if (!Array.Exists(clock.GetTimeZones(), zone => zone.TimeZoneId == model.TimeZone))
        {
            Wrong(nameof(model.TimeZone), localizer["Choose a time zone of the list."]);
        }

        if (model.PageSize is not { } size || size < 1 || size > site.MaxPageSize)
        {
            Wrong(nameof(model.PageSize), localizer["Enter a number from 1 to {0}.", site.MaxPageSize]);
        }

        if (context.Updater.ModelState.IsValid)
        {
            site.SiteName = name;
            site.BaseUrl = address;
            site.TimeZoneId = model.TimeZone!;
            site.PageSize = model.PageSize!.Value;
            releases.RequestRelease();
        }

        return await EditAsync(site, context);

        void Wrong(string field, string message) => context.Updater.ModelState.AddModelError(Prefix, field, message);
    }

    private static bool IsAddress(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Scheme is "https" or "http"
            && uri.UserInfo.Length == 0
            && uri.PathAndQuery == "/"
            && uri.Fragment.Length == 0;

    private IReadOnlyList<SelectListItem> TimeZones(string? chosen)
    {
        var now = clock.UtcNow;

        return [.. clock.GetTimeZones()
            .Select(zone => (zone.TimeZoneId, Offset: TimeZoneInfo.FindSystemTimeZoneById(zone.TimeZoneId).GetUtcOffset(now)))
            .OrderBy(zone => zone.Offset)
            .ThenBy(zone => zone.TimeZoneId, StringComparer.Ordinal)
            .Select(zone => new SelectListItem($"(UTC{(zone.Offset < TimeSpan.Zero ? '-' : '+')}{zone.Offset.ToString("hh\\:mm", CultureInfo.InvariantCulture)}) {zone.TimeZoneId}", zone.TimeZoneId, zone.TimeZoneId == chosen))];
    }
}
