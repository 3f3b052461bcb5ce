namespace Embedded.Notifications.Trimming;

/// <summary>How long notifications are kept, in its form.</summary>
public class NotificationTrimmingForm
{
    /// <summary>Days, as they were typed.</summary>
    public string? Days { get; set; }
}
