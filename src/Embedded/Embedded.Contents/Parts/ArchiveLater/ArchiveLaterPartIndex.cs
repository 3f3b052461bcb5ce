using YesSql.Indexes;

namespace OrchardCore.ArchiveLater.Indexes;

/// <summary>Finds published items whose time to be withdrawn has come.</summary>
public class ArchiveLaterPartIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public DateTime? ScheduledArchiveDateTimeUtc { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
