using Embedded.Search.Text;

namespace Embedded.Search.Index;

/// <summary>PostgreSQL's text search. The words come ready, so none of its dictionaries is asked.</summary>
internal sealed class PostgresSearchSql(string table, string function) : ISearchSql
{
    private const int Newest = 300;

    /// <summary>
    /// The newest entries are tested one by one: a word that most of them hold is found there at once. What they do not give comes from
    /// the index. The planner takes a match for cheap and would rather test all the others too, which with rare words reads every text;
    /// the settings, which end with the function, leave it the index alone. Long rows are kept out of the table's own pages, and new
    /// words go into the index at once.
    /// </summary>
    public IReadOnlyList<string> Create { get; } =
    [
        $"CREATE TABLE {table} (id bigint PRIMARY KEY, words tsvector NOT NULL) WITH (toast_tuple_target = 128)",
        $"CREATE INDEX ON {table} USING gin (words) WITH (fastupdate = off)",
        $"""
        CREATE FUNCTION {function}(match tsquery, most integer) RETURNS SETOF bigint LANGUAGE plpgsql
        SET enable_seqscan = off SET enable_indexscan = on SET enable_indexonlyscan = off
        AS $$
        DECLARE
            oldest bigint;
            found_new integer;
        BEGIN
            SELECT min(newest.id) INTO oldest FROM (SELECT w.id FROM {table} w ORDER BY w.id DESC LIMIT {Newest}) newest;
            RETURN QUERY SELECT w.id FROM {table} w WHERE w.id >= oldest AND w.words @@ match ORDER BY w.id DESC LIMIT most;
            GET DIAGNOSTICS found_new = ROW_COUNT;
            IF found_new < most THEN
                PERFORM set_config('enable_indexscan', 'off', true);
                RETURN QUERY SELECT w.id FROM {table} w WHERE w.words @@ match AND w.id < oldest ORDER BY w.id DESC LIMIT most - found_new;
            END IF;
        END $$
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
