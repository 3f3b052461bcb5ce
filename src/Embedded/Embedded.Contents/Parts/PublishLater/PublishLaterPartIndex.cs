using YesSql.Indexes;

namespace OrchardCore.PublishLater.Indexes;

/// <summary>Finds drafts whose time to be published has come.</summary>
public class PublishLaterPartIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public DateTime? ScheduledPublishDateTimeUtc { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
