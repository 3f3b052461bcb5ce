using System.Text;
using Embedded.Storage.Dialects;

namespace YesSql.Sql.Schema;

/// <summary>Writes the definition of a column.</summary>
internal static class ColumnSql
{
    public static string ForNewTable(ColumnDefinition column, Dialect dialect, bool inlinePrimaryKey)
    {
        var sql = new StringBuilder(dialect.QuoteForColumnName(column.ColumnName)).Append(' ');
        if (column.IsIdentity)
        {
            var size = column.DbType == typeof(int) ? IdentityColumnSize.Int32 : IdentityColumnSize.Int64;
            return sql.Append(dialect.IdentityColumn(size)).ToString();
        }

        // Only the exact type INTEGER makes SQLite's primary key the row's own id, which saves a second tree.
        var rowId = !dialect.CanAlterColumnType && inlinePrimaryKey && column.IsPrimaryKey && (column.DbType == typeof(long) || column.DbType == typeof(int));
        sql.Append(rowId ? "INTEGER" : TypeName(column, dialect));
        if (inlinePrimaryKey && column.IsPrimaryKey)
        {
            sql.Append(" PRIMARY KEY");
        }

        AppendConstraints(sql, column, dialect);
        if (column.IsUnique)
        {
            sql.Append(" UNIQUE");
        }

        return sql.ToString();
    }

    public static string ForExistingTable(ColumnDefinition column, Dialect dialect)
    {
        var sql = new StringBuilder(dialect.QuoteForColumnName(column.ColumnName)).Append(' ').Append(TypeName(column, dialect));
        if (column is { IsNotNull: true, Default: null })
        {
            // Rows that exist need a value.
            column.WithDefault(EmptyValue(column.DbType));
        }

        AppendConstraints(sql, column, dialect);
        return sql.ToString();
    }

    public static string TypeName(ColumnDefinition column, Dialect dialect)
        => dialect.GetTypeName(dialect.ToDbType(column.DbType), column.Length, column.Precision, column.Scale);

    private static void AppendConstraints(StringBuilder sql, ColumnDefinition column, Dialect dialect)
    {
        if (column.IsNotNull)
        {
            sql.Append(" NOT NULL");
        }

        if (column.Default is not null)
        {
            sql.Append(" DEFAULT ").Append(dialect.GetSqlValue(Typed(column)));
        }
    }

    // A bool column may be given the default 0, which PostgreSQL does not take for a boolean.
    private static object Typed(ColumnDefinition column)
        => column.DbType == typeof(bool) && column.Default is int or long ? Convert.ToInt64(column.Default, System.Globalization.CultureInfo.InvariantCulture) != 0 : column.Default!;

    private static object EmptyValue(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsValueType ? Activator.CreateInstance(type)! : type == typeof(string) ? "" : throw new NotSupportedException($"A new column of type '{type}' that is not null needs a default.");
    }
}
