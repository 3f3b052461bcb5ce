using YesSql.Indexes;

namespace OrchardCore.Autoroute.Core.Indexes;

/// <summary>Finds content items, and items contained in them, by address.</summary>
public class AutoroutePartIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string? ContentItemId { get; set; }

    public string? ContainedContentItemId { get; set; }

    public string? JsonPath { get; set; }

    public string? Path { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
