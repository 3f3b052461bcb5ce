using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace Embedded.Users.Personal;

/// <summary>Proposes the time zone that whoever is signed in chose, ahead of the site's.</summary>
internal sealed class UserTimeZoneSelector(IHttpContextAccessor accessor) : ITimeZoneSelector
{
    private const int AheadOfSite = 100;

    public Task<TimeZoneSelectorResult?> GetTimeZoneAsync()
        => Task.FromResult(accessor.HttpContext?.User.FindFirstValue(PersonalChoices.TimeZoneClaim) is { Length: > 0 } id
            ? new TimeZoneSelectorResult { Priority = AheadOfSite, TimeZoneId = () => Task.FromResult(id) }
            : null);
}
