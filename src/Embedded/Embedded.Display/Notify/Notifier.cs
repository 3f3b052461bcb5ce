using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Logging;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Keeps the messages of one request.</summary>
public class Notifier : INotifier
{
    private readonly List<NotifyEntry> _entries = [];
    private readonly ILogger<Notifier> _logger;

    public Notifier(ILogger<Notifier> logger) => _logger = logger;

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message)
    {
        ArgumentNullException.ThrowIfNull(message);
        _logger.LogInformation("The user is told ({Type}): {Message}", type, message.Value);
        _entries.Add(new NotifyEntry { Type = type, Message = message });

        return ValueTask.CompletedTask;
    }

    public IList<NotifyEntry> List() => _entries;
}
