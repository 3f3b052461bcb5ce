using OrchardCore.Entities;
using OrchardCore.Users.Localization.Models;
using OrchardCore.Users.Models;

namespace Embedded.Users.Personal;

internal static class UserExtensions
{
    /// <summary>The language that the account chose; null where it takes the site's.</summary>
    public static string? PreferredCulture(this User user)
        => user.As<UserLocalizationSettings>().Culture is { Length: > 0 } culture ? culture : null;
}
