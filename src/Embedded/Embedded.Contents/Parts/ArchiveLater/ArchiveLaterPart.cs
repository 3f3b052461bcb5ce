using OrchardCore.ContentManagement;

namespace OrchardCore.ArchiveLater.Models;

/// <summary>When a published item is to be withdrawn.</summary>
public class ArchiveLaterPart : ContentPart
{
    public DateTime? ScheduledArchiveUtc { get; set; }
}
