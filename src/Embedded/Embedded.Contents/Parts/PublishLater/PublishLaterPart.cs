using OrchardCore.ContentManagement;

namespace OrchardCore.PublishLater.Models;

/// <summary>When a draft is to be published.</summary>
public class PublishLaterPart : ContentPart
{
    public DateTime? ScheduledPublishUtc { get; set; }
}
