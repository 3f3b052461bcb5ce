using OrchardCore.Indexing.Models;
using OrchardCore.Search.Abstractions;

namespace Portal.Integration.Tests.Search;

/// <summary>Answers as Lucene does: it takes the size for where to end, gives no excerpts, and reads no filter.</summary>
internal sealed class PlainSearchService(IReadOnlyList<string> ids) : ISearchService
{
    public string Name => "Lucene";

    public string? FirstTerms { get; private set; }

    public Task<SearchResult> SearchAsync(IndexProfile index, string term, int start, int size)
    {
        FirstTerms ??= term;

        return Task.FromResult(new SearchResult { Success = true, ContentItemIds = [.. ids.Take(size).Skip(start)] });
    }
}
