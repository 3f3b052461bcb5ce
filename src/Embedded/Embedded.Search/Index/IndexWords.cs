using Embedded.Search.Text;

namespace Embedded.Search.Index;

/// <summary>
/// The words of an entry as the databases keep them, in one set: a word of the title stands there twice, once marked, so that a search in
/// titles reads titles only, and facets stand beside them. Both databases find words fastest where it does not matter where they stand.
/// </summary>
internal static class IndexWords
{
    private const string TitleMark = "^";

    public static IEnumerable<string> Of(SearchEntry entry)
    {
        var title = Forms(entry.TitleWords).ToList();
        return title.Select(form => TitleMark + form).Concat(title).Concat(Forms(entry.TextWords)).Concat(entry.Facets).Distinct();
    }

    public static IEnumerable<string> Of(SearchQuery query, MatchScope scope) =>
        query.Words.Select(word => (scope.InTitle ? TitleMark : "") + (scope.WithAccents ? word.Strictest : word.Folded));

    private static IEnumerable<string> Forms(IEnumerable<Word> words) =>
        words.SelectMany(word => word.Exact is null ? [word.Folded] : new[] { word.Folded, word.Strictest });
}
