using YesSql.Indexes;

namespace OrchardCore.Alias.Indexes;

/// <summary>Finds content items by alias.</summary>
public class AliasPartIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public string? Alias { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }
}
