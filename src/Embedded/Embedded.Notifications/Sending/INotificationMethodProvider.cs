using Microsoft.Extensions.Localization;

namespace OrchardCore.Notifications;

/// <summary>A way on which notifications leave the site.</summary>
public interface INotificationMethodProvider
{
    string Method { get; }

    LocalizedString Name { get; }

    Task<bool> TrySendAsync(object notify, INotificationMessage message);
}
