using YesSql.Indexes;

namespace OrchardCore.Notifications.Indexes;

/// <summary>Finds an account's notifications.</summary>
public class NotificationIndex : MapIndex
{
    public string NotificationId { get; set; } = "";

    public string UserId { get; set; } = "";

    public bool IsRead { get; set; }

    public DateTime? ReadAtUtc { get; set; }

    public DateTime CreatedAtUtc { get; set; }

    public string? Content { get; set; }
}
