namespace Embedded.Notifications.Trimming;

/// <summary>How long notifications are kept that were read.</summary>
internal sealed class NotificationTrimmingSettings
{
    public const int MostDays = 3650;

    /// <summary>Days until a notification that was read is removed; 0 for never.</summary>
    public int Days { get; set; } = 90;
}
