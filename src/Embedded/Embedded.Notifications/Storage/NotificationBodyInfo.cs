namespace OrchardCore.Notifications.Models;

/// <summary>What a kept notification says.</summary>
public class NotificationBodyInfo
{
    public string? TextBody { get; set; }

    public string? HtmlBody { get; set; }
}
