using Embedded.Search.Text;

namespace Embedded.Search.Index;

/// <summary>
/// SQLite's FTS5. It keeps no copy of the texts and no positions, only which words stand in which entry; its tokenizer splits at spaces,
/// since the words come ready.
/// </summary>
internal sealed class SqliteSearchSql(string table) : ISearchSql
{
    public IReadOnlyList<string> Create { get; } =
    [
        $"CREATE VIRTUAL TABLE {table} USING fts5(words, content='', contentless_delete=1, detail=none, prefix='3 4', tokenize=\"ascii tokenchars '=#_^'\")",
    ];

    public string Insert { get; } = $"INSERT INTO {table} (rowid, words) VALUES (@id, @words)";

    public string Delete { get; } = $"DELETE FROM {table} WHERE rowid = @id";

    public string Clear { get; } = $"INSERT INTO {table} ({table}) VALUES ('delete-all')";

    public string Find { get; } = $"SELECT rowid FROM {table} WHERE {table} MATCH @match ORDER BY rowid DESC LIMIT @limit";

    public string Join(IEnumerable<string> words) => string.Join(' ', words);

    public string Match(SearchQuery query, MatchScope scope, SearchFilter filter)
    {
        var terms = IndexWords.Of(query, scope).Select(Quote).ToList();
        if (scope.LastIsPrefix)
        {
            terms[^1] += " *";
        }

        return string.Join(" AND ", terms.Concat(filter.Groups.Select(group => $"({string.Join(" OR ", group.Select(Quote))})")));
    }

    private static string Quote(string word) => $"\"{word}\"";
}
