using System.Globalization;
using Embedded.Users.Forms;
using Embedded.Users.ViewModels;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Users.Models;
using OrchardCore.Users.TimeZone.Models;

namespace Embedded.Users.Personal;

/// <summary>The time zone, among those that the machine knows.</summary>
internal sealed class TimeZoneSetting(IClock clock, IStringLocalizer<TimeZoneSetting> localizer) : IPersonalSetting
{
    public Task<SelectField?> BuildAsync(User user)
    {
        var chosen = user.As<UserTimeZone>().TimeZoneId;
        var now = clock.UtcNow;
        var options = clock.GetTimeZones()
            .Select(zone => (zone.TimeZoneId, Offset: TimeZoneInfo.FindSystemTimeZoneById(zone.TimeZoneId).GetUtcOffset(now)))
            .OrderBy(zone => zone.Offset)
            .ThenBy(zone => zone.TimeZoneId, StringComparer.Ordinal)
            .Select(zone => new SelectListItem($"(UTC{Sign(zone.Offset)}{zone.Offset.ToString("hh\\:mm", CultureInfo.InvariantCulture)}) {zone.TimeZoneId}", zone.TimeZoneId, zone.TimeZoneId == chosen))
            .Prepend(new SelectListItem(localizer["The time zone of the site"], string.Empty, string.IsNullOrEmpty(chosen)));

        return Task.FromResult<SelectField?>(new SelectField(nameof(ProfileModel.TimeZoneId), localizer["Time zone"], [.. options])
        {
            Hint = localizer["Times in the administration are shown in it."],
        });
    }

    public Task<bool> UpdateAsync(User user, ProfileModel model)
    {
        var id = string.IsNullOrEmpty(model.TimeZoneId) ? null : model.TimeZoneId;
        if (id is not null && !Array.Exists(clock.GetTimeZones(), zone => zone.TimeZoneId == id))
        {
            return Task.FromResult(false);
        }

        user.Alter<UserTimeZone>(zone => zone.TimeZoneId = id);

        return Task.FromResult(true);
    }

    private static char Sign(TimeSpan offset) => offset < TimeSpan.Zero ? '-' : '+';
}
