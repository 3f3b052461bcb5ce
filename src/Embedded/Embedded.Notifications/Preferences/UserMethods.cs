using OrchardCore.Entities;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardCore.Users.Models;

namespace Embedded.Notifications.Preferences;

/// <summary>All ways but those that the account does not want, in the order that it likes them.</summary>
internal sealed class UserMethods(IEnumerable<INotificationMethodProvider> providers) : INotificationMethodProviderAccessor
{
    public Task<IEnumerable<INotificationMethodProvider>> GetProvidersAsync(object notify)
    {
        if (notify is not User user)
        {
            return Task.FromResult(providers);
        }

        var preferences = user.As<UserNotificationPreferencesPart>();

        return Task.FromResult(providers
            .Where(provider => !preferences.Optout.Contains(provider.Method, StringComparer.OrdinalIgnoreCase))
            .OrderBy(provider => Array.IndexOf(preferences.Methods, provider.Method) is >= 0 and var place ? place : int.MaxValue)
            .AsEnumerable());
    }
}
