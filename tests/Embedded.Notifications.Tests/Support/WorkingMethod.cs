using Microsoft.Extensions.Localization;
using OrchardCore.Notifications;

namespace Embedded.Notifications.Tests.Support;

/// <summary>A way that is open.</summary>
internal sealed class WorkingMethod(string method) : INotificationMethodProvider
{
    public string Method => method;

    public LocalizedString Name => new(Method, Method);

    public Task<bool> TrySendAsync(object notify, INotificationMessage message) => Task.FromResult(true);
}
