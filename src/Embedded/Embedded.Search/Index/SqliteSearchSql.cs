using Embedded.Search.Text;

namespace Embedded.Search.Index;

/// <summary>
/// SQLite's FTS5. It keeps no copy of the texts and no positions, only which words stand in which column; its tokenizer splits at
/// spaces, since the words come ready.
/// </summary>
internal sealed class SqliteSearchSql : ISearchSql
{
    public IEnumerable<string> Create(string table) =>
    [
        $"CREATE VIRTUAL TABLE {table} USING fts5(title, body, facets, content='', contentless_delete=1, detail=column, prefix='2 3', tokenize=\"ascii tokenchars '=#_'\")",
    ];

    public string Insert(string table) => $"INSERT INTO {table} (rowid, title, body, facets) VALUES (@id, @title, @body, @facets)";

    public string Delete(string table) => $"DELETE FROM {table} WHERE rowid = @id";

    public string Find(string table) => $"SELECT rowid FROM {table} WHERE {table} MATCH @match ORDER BY rowid DESC LIMIT @limit";

    public object Values(long id, SearchEntry entry) => new
    {
        id,
        title = Join(entry.TitleWords),
        body = Join(entry.TextWords),
        facets = string.Join(' ', entry.Facets),
    };

    public string Match(SearchQuery query, MatchScope scope, SearchFilter filter)
    {
        var words = query.Words.Select(word => Quote(scope.WithAccents ? word.Strictest : word.Folded)).ToList();
        if (scope.LastIsPrefix)
        {
            words[^1] += " *";
        }

        var match = $"{(scope.InTitle ? "title" : "{title body}")} : ({string.Join(" AND ", words)})";
        return string.Join(" AND ", filter.Groups.Select(group => $"facets : ({string.Join(" OR ", group.Select(Quote))})").Prepend(match));
    }

    private static string Quote(string word) => $"\"{word}\"";

    private static string Join(IEnumerable<Word> words) => string.Join(' ', words.SelectMany(word =>
        word.Exact is null ? [word.Folded] : new[] { word.Folded, word.Strictest }).Distinct());
}
