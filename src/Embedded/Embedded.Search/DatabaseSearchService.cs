using System.Text.Json.Nodes;
using Embedded.Search.Index;
using Embedded.Search.Profiles;
using Embedded.Search.Text;
using OrchardCore.ContentManagement;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;
using OrchardCore.Search.Abstractions;

namespace Embedded.Search;

/// <summary>
/// Searches with the database's own engine, under the name of Orchard Core's usual provider, so that one recipe sets up both. A
/// profile's property <c>Filter</c> ({ ContentTypes, Terms, Year }) narrows a search; other providers do not read it.
/// </summary>
internal sealed class DatabaseSearchService(SearchIndex words, SearchEntryBuilder entries, IIndexProfileStore profiles, IContentManager contentManager) : ISearchService
{
    public const string ProviderName = "Lucene";

    /// <summary>The field under which excerpts are given, as Lucene names it.</summary>
    private const string FullTextField = "Content.ContentItem.FullText";

    /// <summary>A page of results gets excerpts; a long list is only counted and filtered.</summary>
    private const int MaxExcerpts = 50;

    /// <summary>No content type has this name.</summary>
    private const string NoType = "-";

    public string Name => ProviderName;

    public async Task<SearchResult> SearchAsync(IndexProfile index, string term, int start, int size)
    {
        ArgumentNullException.ThrowIfNull(index);
        if (IndexedTypes.Of(index).Length == 0)
        {
            return new SearchResult();
        }

        var query = SearchQuery.Read(term);
        var ids = await words.FindAsync(query, await FilterOfAsync(index), start, size);
        return new SearchResult
        {
            Success = true,
            ContentItemIds = [.. ids],
            Highlights = size <= MaxExcerpts ? await ExcerptsAsync(ids, query) : null,
        };
    }

    private async Task<SearchFilter> FilterOfAsync(IndexProfile profile)
    {
        var filter = profile.Properties["Filter"] as JsonObject;
        var types = IndexedTypes.Of(profile);
        var asked = Texts(filter?["ContentTypes"]);
        if (asked.Length > 0)
        {
            types = [.. types.Intersect(asked).DefaultIfEmpty(NoType)];
        }
        else if (!(await profiles.GetAllAsync()).SelectMany(IndexedTypes.Of).Except(types).Any())
        {
            // The index holds nothing else, so nothing needs to be left out.
            types = [];
        }

        var year = filter?["Year"] is JsonValue value && value.TryGetValue<int>(out var number) ? number : (int?)null;
        return SearchFilter.Of(types, Texts(filter?["Terms"]), year);
    }

    private static string[] Texts(JsonNode? node) => node is JsonArray values ? [.. values.Select(value => (string?)value).OfType<string>()] : [];

    private async Task<Dictionary<string, IReadOnlyDictionary<string, IReadOnlyCollection<string>>>> ExcerptsAsync(IReadOnlyList<string> ids, SearchQuery query)
    {
        var excerpts = new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyCollection<string>>>();
        foreach (var item in await contentManager.GetAsync(ids))
        {
            // The title is shown anyway; an excerpt that repeats it says nothing.
            var text = await entries.TextOfAsync(item);
            if (item.DisplayText is { } title && text.StartsWith(title, StringComparison.Ordinal))
            {
                text = text[title.Length..].TrimStart();
            }

            if (Excerpt.Of(text, query) is { } excerpt)
            {
                excerpts[item.ContentItemId] = new Dictionary<string, IReadOnlyCollection<string>> { [FullTextField] = [excerpt] };
            }
        }

        return excerpts;
    }
}
