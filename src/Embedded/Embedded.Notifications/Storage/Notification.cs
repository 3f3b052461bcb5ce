using OrchardCore.Entities;

namespace OrchardCore.Notifications;

/// <summary>A notification as it is kept: Orchard Core's document, field by field.</summary>
public class Notification : Entity
{
    public string NotificationId { get; set; } = "";

    public string? Subject { get; set; }

    public string? Summary { get; set; }

    public string UserId { get; set; } = "";

    public DateTime CreatedUtc { get; set; }
}
