using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Adds messages of each kind.</summary>
public static class NotifierExtensions
{
    public static ValueTask SuccessAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Success, message);

    public static ValueTask InformationAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Information, message);

    public static ValueTask WarningAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Warning, message);

    public static ValueTask ErrorAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Error, message);
}
