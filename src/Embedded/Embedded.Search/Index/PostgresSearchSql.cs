using Embedded.Search.Text;

namespace Embedded.Search.Index;

/// <summary>PostgreSQL's text search. The words come ready, so none of its dictionaries is asked; weights tell the title (A) from the text (B).</summary>
internal sealed class PostgresSearchSql : ISearchSql
{
    public IEnumerable<string> Create(string table) =>
    [
        $"CREATE TABLE {table} (id bigint PRIMARY KEY, words tsvector NOT NULL)",
        $"CREATE INDEX ON {table} USING gin (words)",
    ];

    public string Insert(string table) => $"INSERT INTO {table} (id, words) VALUES (@id, CAST(@words AS tsvector))";

    public string Delete(string table) => $"DELETE FROM {table} WHERE id = @id";

    public string Find(string table) => $"SELECT id FROM {table} WHERE words @@ CAST(@match AS tsquery) ORDER BY id DESC LIMIT @limit";

    public object Values(long id, SearchEntry entry)
    {
        var title = Forms(entry.TitleWords);
        var body = Forms(entry.TextWords);
        var words = title.Union(body).Select(form => (title.Contains(form), body.Contains(form)) switch
        {
            (true, true) => Quote(form) + ":1A,2B",
            (true, false) => Quote(form) + ":1A",
            _ => Quote(form) + ":2B",
        });
        return new { id, words = string.Join(' ', words.Concat(entry.Facets.Select(facet => Quote(facet)))) };
    }

    public string Match(SearchQuery query, MatchScope scope, SearchFilter filter)
    {
        var weights = scope.InTitle ? "A" : "AB";
        var words = query.Words.Select((word, i) =>
            $"{Quote(scope.WithAccents ? word.Strictest : word.Folded)}:{(scope.LastIsPrefix && i == query.Words.Count - 1 ? "*" : "")}{weights}");
        return string.Join(" & ", words.Concat(filter.Groups.Select(group => $"({string.Join(" | ", group.Select(Quote))})")));
    }

    private static string Quote(string word) => $"'{word}'";

    private static HashSet<string> Forms(IEnumerable<Word> words) =>
        [.. words.SelectMany(word => word.Exact is null ? [word.Folded] : new[] { word.Folded, word.Strictest })];
}
