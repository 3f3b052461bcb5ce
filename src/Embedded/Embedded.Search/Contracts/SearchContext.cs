using OrchardCore.Indexing.Models;

namespace OrchardCore.Search.Abstractions;

/// <summary>A search and what it found.</summary>
public class SearchContext
{
    public IndexProfile Index { get; set; } = null!;

    public string Terms { get; set; } = "";

    public int TotalHits { get; set; }

    public IEnumerable<string> ContentItemIds { get; set; } = [];

    public ISearchService SearchService { get; set; } = null!;
}
