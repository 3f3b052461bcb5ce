using OrchardCore.Indexing.Models;

namespace OrchardCore.Search.Abstractions;

/// <summary>Finds content items; registered under the name of its provider.</summary>
public interface ISearchService
{
    string Name { get; }

    Task<SearchResult> SearchAsync(IndexProfile index, string term, int start, int size);
}
