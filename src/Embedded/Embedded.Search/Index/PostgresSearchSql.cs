using Embedded.Search.Text;

namespace Embedded.Search.Index;

/// <summary>PostgreSQL's text search. The words come ready, so none of its dictionaries is asked.</summary>
internal sealed class PostgresSearchSql(string table, string function) : ISearchSql
{
    /// <summary>
    /// The planner takes a match for cheap and would rather test row after row, newest first, than ask the index; with rare words that
    /// reads every text. The function's settings leave it the index alone. Long rows are kept out of the table's own pages, and new
    /// words go into the index at once.
    /// </summary>
    public IReadOnlyList<string> Create { get; } =
    [
        $"CREATE TABLE {table} (id bigint PRIMARY KEY, words tsvector NOT NULL) WITH (toast_tuple_target = 128)",
        $"CREATE INDEX ON {table} USING gin (words) WITH (fastupdate = off)",
        $"""
        CREATE FUNCTION {function}(match tsquery, most integer) RETURNS SETOF bigint LANGUAGE sql STABLE
        SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off
        AS $$ SELECT id FROM {table} WHERE words @@ match ORDER BY id DESC LIMIT most $$
        """,
    ];

    public string Insert { get; } = $"INSERT INTO {table} (id, words) VALUES (@id, CAST(@words AS tsvector))";

    public string Delete { get; } = $"DELETE FROM {table} WHERE id = @id";

    public string Clear { get; } = $"DELETE FROM {table}";

    public string Find { get; } = $"SELECT * FROM {function}(CAST(@match AS tsquery), @limit)";

    public string Join(IEnumerable<string> words) => string.Join(' ', words.Select(Quote));

    public string Match(SearchQuery query, MatchScope scope, SearchFilter filter)
    {
        var terms = IndexWords.Of(query, scope).Select(Quote).ToList();
        if (scope.LastIsPrefix)
        {
            terms[^1] += ":*";
        }

        return string.Join(" & ", terms.Concat(filter.Groups.Select(group => $"({string.Join(" | ", group.Select(Quote))})")));
    }

    private static string Quote(string word) => $"'{word}'";
}
