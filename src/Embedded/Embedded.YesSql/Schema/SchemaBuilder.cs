using System.Data.Common;
using Dapper;
using Embedded.Storage.Dialects;
using Microsoft.Extensions.Logging;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>
/// Runs schema statements in a transaction. What SQLite cannot do to a table that exists is handled as YesSql handles it: a foreign key
/// is part of the table from its creation (index tables) or not enforced, and a column keeps its type.
/// </summary>
public class SchemaBuilder : ISchemaBuilder
{
    private const string Savepoint = "schema";

    private readonly IConfiguration _configuration;
    private readonly Dialect _dialect;

    public SchemaBuilder(IConfiguration configuration, DbTransaction transaction, bool throwOnError = true)
    {
        _configuration = configuration;
        _dialect = (Dialect)configuration.SqlDialect;
        Transaction = transaction;
        Connection = transaction.Connection ?? throw new ArgumentException("The transaction is already complete.", nameof(transaction));
        ThrowOnError = throwOnError;
        IdentityColumnSize = configuration.IdentityColumnSize;
    }

    public string TablePrefix => _configuration.TablePrefix;

    public ISqlDialect Dialect => _dialect;

    public ITableNameConvention TableNameConvention => _configuration.TableNameConvention;

    public DbConnection Connection { get; }

    public DbTransaction Transaction { get; }

    public bool ThrowOnError { get; }

    public IdentityColumnSize IdentityColumnSize { get; set; }

    public Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection)
    {
        var indexTable = TableNameConvention.GetIndexTable(indexType, collection);
        var create = new CreateTableDefinition(TablePrefix + indexTable);
        create
            .Column(IdentityColumnSize, "Id", column => column.Identity().NotNull())
            .Column(IdentityColumnSize, "DocumentId");
        table(create);
        AddDocumentForeignKey(create, collection);

        // Every change of a document finds its rows by the document's id.
        var alter = new AlterTableStatements(create.Name, TablePrefix, _configuration.Schema, _dialect);
        alter.CreateIndex($"IX_{indexTable}_Document", "DocumentId");
        return RunAsync([CreateTableSql(create), .. alter.Sql]);
    }

    public Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection = null)
    {
        var indexTable = TableNameConvention.GetIndexTable(indexType, collection);
        var create = new CreateTableDefinition(TablePrefix + indexTable);
        create.Column(IdentityColumnSize, "Id", column => column.Identity().NotNull());
        table(create);

        var bridgeTable = $"{indexTable}_{TableNameConvention.GetDocumentTable(collection)}";
        var indexColumn = indexType.Name + "Id";
        var bridge = new CreateTableDefinition(TablePrefix + bridgeTable);
        bridge
            .Column(IdentityColumnSize, indexColumn, column => column.NotNull())
            .Column(IdentityColumnSize, "DocumentId", column => column.NotNull());
        bridge.Constraints.Add(Embedded.Storage.Dialects.Dialect.ForeignKey([indexColumn], _dialect.QuoteForTableName(create.Name, _configuration.Schema), ["Id"]));
        AddDocumentForeignKey(bridge, collection);

        var alter = new AlterTableStatements(bridge.Name, TablePrefix, _configuration.Schema, _dialect);
        alter.CreateIndex($"IDX_FK_{bridgeTable}", indexColumn, "DocumentId");
        alter.CreateIndex($"IX_{bridgeTable}_Document", "DocumentId");
        return RunAsync([CreateTableSql(create), CreateTableSql(bridge), .. alter.Sql]);
    }

    public Task DropMapIndexTableAsync(Type indexType, string? collection = null)
        => DropTableAsync(TableNameConvention.GetIndexTable(indexType, collection));

    public Task DropReduceIndexTableAsync(Type indexType, string? collection = null)
    {
        var indexTable = TableNameConvention.GetIndexTable(indexType, collection);
        return RunAsync(
        [
            DropTableSql($"{indexTable}_{TableNameConvention.GetDocumentTable(collection)}"),
            DropTableSql(indexTable),
        ]);
    }

    public Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection)
        => AlterTableAsync(TableNameConvention.GetIndexTable(indexType, collection), table);

    public Task CreateTableAsync(string name, Action<ICreateTableCommand> table)
    {
        var create = new CreateTableDefinition(TablePrefix + name);
        table(create);
        return RunAsync([CreateTableSql(create)]);
    }

    public Task AlterTableAsync(string name, Action<IAlterTableCommand> table)
    {
        var alter = new AlterTableStatements(TablePrefix + name, TablePrefix, _configuration.Schema, _dialect);
        table(alter);
        return RunAsync(alter.Sql);
    }

    public Task DropTableAsync(string name) => RunAsync([DropTableSql(name)]);

    public Task CreateForeignKeyAsync(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns)
    {
        if (!_dialect.CanAddForeignKey)
        {
            return Task.CompletedTask;
        }

        var target = _dialect.QuoteForTableName(TablePrefix + destTable, _configuration.Schema);
        var constraint = _dialect.GetAddForeignKeyConstraintString(_dialect.FormatKeyName(TablePrefix + name), srcColumns, target, destColumns, primaryKey: false);
        return RunAsync([$"ALTER TABLE {_dialect.QuoteForTableName(TablePrefix + srcTable, _configuration.Schema)}{constraint}"]);
    }

    public Task DropForeignKeyAsync(string srcTable, string name)
        => _dialect.CanAddForeignKey
            ? RunAsync([$"ALTER TABLE {_dialect.QuoteForTableName(TablePrefix + srcTable, _configuration.Schema)}{_dialect.GetDropForeignKeyConstraintString(_dialect.FormatKeyName(TablePrefix + name))}"])
            : Task.CompletedTask;

    public Task CreateSchemaAsync(string schema)
        => _dialect.GetCreateSchemaString(schema) is { Length: > 0 } sql ? RunAsync([sql]) : Task.CompletedTask;

    private void AddDocumentForeignKey(CreateTableDefinition table, string? collection)
    {
        // Rows of an index whose provider is switched off go with their document.
        var documents = _dialect.QuoteForTableName(TablePrefix + TableNameConvention.GetDocumentTable(collection), _configuration.Schema);
        table.Constraints.Add(Embedded.Storage.Dialects.Dialect.ForeignKey(["DocumentId"], documents, ["Id"]));
    }

    private string CreateTableSql(CreateTableDefinition table)
    {
        var keys = table.Columns.Where(column => column is { IsPrimaryKey: true, IsIdentity: false }).ToList();
        var parts = table.Columns.Select(column => ColumnSql.ForNewTable(column, _dialect, inlinePrimaryKey: keys.Count == 1)).ToList();
        if (keys.Count > 1)
        {
            parts.Add($"PRIMARY KEY ({string.Join(", ", keys.Select(column => _dialect.QuoteForColumnName(column.ColumnName)))})");
        }

        parts.AddRange(table.Constraints);
        return $"CREATE TABLE {_dialect.QuoteForTableName(table.Name, _configuration.Schema)} ({string.Join(", ", parts)})";
    }

    private string DropTableSql(string name) => _dialect.GetDropTableString(TablePrefix + name, _configuration.Schema);

    private async Task RunAsync(IReadOnlyList<string> statements)
    {
        if (!ThrowOnError)
        {
            await Transaction.SaveAsync(Savepoint);
        }

        try
        {
            foreach (var statement in statements)
            {
                _configuration.Logger.LogTrace("{Statement}", statement);
                await Connection.ExecuteAsync(statement, transaction: Transaction);
            }

            if (!ThrowOnError)
            {
                await Transaction.ReleaseAsync(Savepoint);
            }
        }
        catch (DbException) when (!ThrowOnError)
        {
            await Transaction.RollbackAsync(Savepoint);
        }
    }
}
