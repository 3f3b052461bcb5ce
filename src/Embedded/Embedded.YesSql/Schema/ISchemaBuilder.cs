using System.Data.Common;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Creates, alters and drops tables inside a transaction.</summary>
public interface ISchemaBuilder
{
    string TablePrefix { get; }

    ISqlDialect Dialect { get; }

    ITableNameConvention TableNameConvention { get; }

    DbConnection Connection { get; }

    DbTransaction Transaction { get; }

    bool ThrowOnError { get; }

    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection);

    Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection);

    Task DropMapIndexTableAsync(Type indexType, string? collection = null);

    Task DropReduceIndexTableAsync(Type indexType, string? collection = null);

    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection);

    Task CreateTableAsync(string name, Action<ICreateTableCommand> table);

    Task AlterTableAsync(string name, Action<IAlterTableCommand> table);

    Task DropTableAsync(string name);

    Task CreateForeignKeyAsync(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns);

    Task DropForeignKeyAsync(string srcTable, string name);

    Task CreateSchemaAsync(string schema);
}
