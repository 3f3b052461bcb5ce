using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Keeps messages to the user until a page shows them.</summary>
public interface INotifier
{
    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message);

    IList<NotifyEntry> List();
}
