using Embedded.Storage.Dialects;

namespace YesSql.Sql.Schema;

/// <summary>Writes the statements that change a table, in the order in which they were asked for.</summary>
internal sealed class AlterTableStatements(string table, string prefix, string? schema, Dialect dialect) : IAlterTableCommand
{
    private readonly string _quotedTable = dialect.QuoteForTableName(table, schema);

    public string Name => table;

    public List<ITableCommand> TableCommands { get; } = [];

    public List<string> Sql { get; } = [];

    public void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null)
    {
        var definition = new ColumnDefinition(columnName, dbType);
        column?.Invoke(definition);
        Sql.Add($"ALTER TABLE {_quotedTable} ADD COLUMN {ColumnSql.ForExistingTable(definition, dialect)}");
        if (definition.IsUnique)
        {
            Sql.Add($"CREATE UNIQUE INDEX {IndexName($"UX_{table}_{columnName}")} ON {_quotedTable} ({dialect.QuoteForColumnName(columnName)})");
        }
    }

    public void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null)
        => AddColumn(columnName, typeof(T), column);

    public void DropColumn(string columnName)
        => Sql.Add($"ALTER TABLE {_quotedTable} DROP COLUMN {dialect.QuoteForColumnName(columnName)}");

    public void RenameColumn(string columnName, string newName)
        => Sql.Add($"ALTER TABLE {_quotedTable} RENAME COLUMN {dialect.QuoteForColumnName(columnName)} TO {dialect.QuoteForColumnName(newName)}");

    /// <summary>SQLite keeps a column's declared type for good and stores longer or other values all the same, so nothing is written there.</summary>
    public void AlterColumn(string columnName, Action<IAlterColumnCommand>? column = null)
    {
        var definition = new ColumnDefinition(columnName, typeof(object));
        column?.Invoke(definition);
        if (!dialect.CanAlterColumnType)
        {
            return;
        }

        var alter = $"ALTER TABLE {_quotedTable} ALTER COLUMN {dialect.QuoteForColumnName(columnName)}";
        if (definition.HasNewType)
        {
            var type = ColumnSql.TypeName(definition, dialect);
            Sql.Add($"{alter} TYPE {type} USING {dialect.QuoteForColumnName(columnName)}::{type}");
        }

        if (definition.Default is not null)
        {
            Sql.Add($"{alter} SET DEFAULT {dialect.GetSqlValue(definition.Default)}");
        }
    }

    public void CreateIndex(string indexName, params string[] columnNames)
        => Sql.Add($"CREATE INDEX {IndexName(indexName)} ON {_quotedTable} ({string.Join(", ", columnNames.Select(dialect.QuoteForColumnName))})");

    public void DropIndex(string indexName)
        => Sql.Add(dialect.GetDropIndexString(dialect.FormatIndexName(prefix + indexName), table, schema));

    private string IndexName(string name) => dialect.QuoteForColumnName(dialect.FormatIndexName(prefix + name));
}
