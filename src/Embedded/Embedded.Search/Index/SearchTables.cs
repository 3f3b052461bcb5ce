using YesSql;

namespace Embedded.Search.Index;

/// <summary>The index's tables under the site's prefix and schema, and the statements that both databases share.</summary>
internal sealed class SearchTables
{
    public const string RowsName = "SearchDocument";

    private SearchTables(IConfiguration configuration)
    {
        var dialect = configuration.SqlDialect;
        Rows = dialect.QuoteForTableName(configuration.TablePrefix + RowsName, configuration.Schema);
        var words = dialect.QuoteForTableName(configuration.TablePrefix + "SearchWords", configuration.Schema);
        var isSqlite = dialect.Name == "Sqlite";
        Sql = isSqlite
            ? new SqliteSearchSql(words)
            : new PostgresSearchSql(words, dialect.QuoteForTableName(configuration.TablePrefix + "SearchFind", configuration.Schema));
        var (id, item, title) = (dialect.QuoteForColumnName("Id"), dialect.QuoteForColumnName("ContentItemId"), dialect.QuoteForColumnName("Title"));

        FindId = $"SELECT {id} FROM {Rows} WHERE {item} = @item";
        HasId = $"SELECT {id} FROM {Rows} WHERE {id} = @id";
        InsertRow = $"INSERT INTO {Rows} ({id}, {item}, {title}) VALUES (@id, @item, @title)";
        UpdateTitle = $"UPDATE {Rows} SET {title} = @title WHERE {id} = @id";
        DeleteRow = $"DELETE FROM {Rows} WHERE {id} = @id";
        DeleteRows = $"DELETE FROM {Rows}";
        var among = isSqlite ? "IN @ids" : "= ANY(@ids)";
        ReadItems = $"SELECT {id}, {item} FROM {Rows} WHERE {id} {among}";
        ReadTitles = $"SELECT {id}, {title} FROM {Rows} WHERE {id} {among}";
    }

    public string Rows { get; }

    public ISearchSql Sql { get; }

    public string FindId { get; }

    public string HasId { get; }

    public string InsertRow { get; }

    public string UpdateTitle { get; }

    public string DeleteRow { get; }

    public string DeleteRows { get; }

    public string ReadItems { get; }

    public string ReadTitles { get; }

    public static SearchTables Of(IConfiguration configuration) => new(configuration);
}
