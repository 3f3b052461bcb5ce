using Microsoft.Extensions.Localization;
using OrchardCore.Notifications;

namespace Embedded.Notifications.Tests.Support;

/// <summary>A way that is closed.</summary>
internal sealed class FailingMethod : INotificationMethodProvider
{
    public string Method => "Pigeon";

    public LocalizedString Name => new(Method, Method);

    public Task<bool> TrySendAsync(object notify, INotificationMessage message) => throw new InvalidOperationException("No pigeon is at home.");
}
