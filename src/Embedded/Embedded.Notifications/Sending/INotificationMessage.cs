namespace OrchardCore.Notifications;

/// <summary>What a notification says.</summary>
public interface INotificationMessage
{
    string? Subject { get; }

    /// <summary>The notification in a line.</summary>
    string Summary { get; }

    string? TextBody { get; }

    string? HtmlBody { get; }

    bool IsHtmlPreferred { get; }
}
