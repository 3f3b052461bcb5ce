using System.Data;

namespace YesSql;

/// <summary>The differences between the databases' SQL.</summary>
public interface ISqlDialect
{
    string Name { get; }

    string CascadeConstraintsString { get; }

    string RandomOrderByClause { get; }

    int MaxParametersPerCommand { get; }

    string QuoteForTableName(string tableName, string? schema);

    string QuoteForColumnName(string columnName);

    string QuoteForAliasName(string alias);

    string FormatKeyName(string name);

    string FormatIndexName(string name);

    string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale);

    string GetSqlValue(object? value);

    DbType ToDbType(Type type);

    object? TryConvert(object? source);

    string GetCreateSchemaString(string schema);

    string GetDropTableString(string tableName, string? schema);

    string GetDropIndexString(string indexName, string tableName, string? schema);

    string GetDropForeignKeyConstraintString(string name);

    string GetAddForeignKeyConstraintString(string name, string[] srcColumns, string destQuotedTable, string[] destColumns, bool primaryKey);

    string RenderMethod(string name, params string[] args);
}
