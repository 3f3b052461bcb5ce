using System.Security.Claims;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Localization.Models;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardCore.Users.TimeZone.Models;

namespace Embedded.Users.Personal;

/// <summary>Puts an account's language and time zone into its cookie, so that a request needs no look at the account.</summary>
internal sealed class PersonalChoices : IUserClaimsProvider
{
    public const string CultureClaim = "culture";
    public const string TimeZoneClaim = "timezone";

    public Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        Add(CultureClaim, ((User)user).PreferredCulture());
        Add(TimeZoneClaim, ((User)user).As<UserTimeZone>().TimeZoneId);

        return Task.CompletedTask;

        void Add(string type, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                claims.AddClaim(new Claim(type, value));
            }
        }
    }
}
