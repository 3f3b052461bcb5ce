namespace Embedded.Queries.Sql;

/// <summary>The words of SQL that are no names of tables or columns.</summary>
internal static class SqlKeywords
{
    private static readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase)
    {
        "SELECT", "DISTINCT", "ALL", "FROM", "WHERE", "AND", "OR", "NOT", "IN", "IS", "NULL", "LIKE", "ILIKE", "BETWEEN", "EXISTS",
        "CASE", "WHEN", "THEN", "ELSE", "END", "AS", "ON", "USING", "JOIN", "INNER", "LEFT", "RIGHT", "FULL", "OUTER", "CROSS",
        "GROUP", "BY", "ORDER", "ASC", "DESC", "NULLS", "FIRST", "LAST", "HAVING", "LIMIT", "OFFSET", "UNION", "INTERSECT", "EXCEPT",
        "TRUE", "FALSE", "WITH", "RECURSIVE", "CAST", "OVER", "PARTITION", "ESCAPE", "COLLATE", "NOCASE", "BINARY", "INTERVAL",
        "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "INT", "INTEGER", "BIGINT", "NUMERIC", "REAL", "TEXT", "DATE", "TIMESTAMP",
    };

    private static readonly HashSet<string> _endsTables = new(StringComparer.OrdinalIgnoreCase)
    {
        "WHERE", "GROUP", "ORDER", "HAVING", "LIMIT", "OFFSET", "UNION", "INTERSECT", "EXCEPT", "ON", "USING", "SELECT",
    };

    public static bool Contains(string word) => _words.Contains(word);

    /// <summary>Whether tables are named after it.</summary>
    public static bool NamesTables(string word) => word.Equals("FROM", StringComparison.OrdinalIgnoreCase) || word.Equals("JOIN", StringComparison.OrdinalIgnoreCase);

    public static bool EndsTables(string word) => _endsTables.Contains(word);
}
