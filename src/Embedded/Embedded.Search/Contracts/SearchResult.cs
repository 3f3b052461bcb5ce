namespace OrchardCore.Search.Abstractions;

/// <summary>What was found, best first.</summary>
public class SearchResult
{
    public IList<string> ContentItemIds { get; set; } = [];

    /// <summary>HTML excerpts by content item id and field; none where the provider gives none.</summary>
    public Dictionary<string, IReadOnlyDictionary<string, IReadOnlyCollection<string>>>? Highlights { get; set; }

    /// <summary>Whether the latest versions were searched, not the published ones.</summary>
    public bool Latest { get; set; }

    public bool Success { get; set; }
}
