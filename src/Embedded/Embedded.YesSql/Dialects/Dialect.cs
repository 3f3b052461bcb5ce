using System.Data;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using YesSql;

namespace Embedded.Storage.Dialects;

/// <summary>What both databases' SQL has in common.</summary>
internal abstract class Dialect : ISqlDialect
{
    private const int MaxNameLength = 63;

    public abstract string Name { get; }

    public abstract string CascadeConstraintsString { get; }

    public string RandomOrderByClause => "random()";

    public abstract int MaxParametersPerCommand { get; }

    /// <summary>The definition of an identity column after its name.</summary>
    public abstract string IdentityColumn(IdentityColumnSize size);

    /// <summary>Whether a foreign key can be added to a table that exists.</summary>
    public abstract bool CanAddForeignKey { get; }

    public abstract bool CanAlterColumnType { get; }

    /// <summary>Whether the connection runs one command at a time and gains from sending many together.</summary>
    public abstract bool SendsBatches { get; }

    /// <summary>Whether readers of the same rows must be held off while a group is merged.</summary>
    public abstract string? LockGroupSql { get; }

    public abstract string LockRowClause { get; }

    /// <summary>Compares a column to the many values of one parameter.</summary>
    public abstract string InManyValues(string column, string parameter, bool negate);

    public abstract object ManyValues(IReadOnlyList<object> values);

    /// <summary>Keeps the planner from choosing an index of this column over a more selective one.</summary>
    public virtual string HintNoIndex(string column) => column;

    /// <summary>Compares text by its exact characters, where a column's collation would fold them.</summary>
    public virtual string ExactMatch(string column, string parameter) => $"{column} = {parameter}";

    public virtual string Page(int? skip, int? take) => (skip, take) switch
    {
        (null or 0, null) => "",
        (null or 0, { } limit) => string.Create(CultureInfo.InvariantCulture, $" LIMIT {limit}"),
        ({ } offset, null) => string.Create(CultureInfo.InvariantCulture, $" LIMIT {NoLimit} OFFSET {offset}"),
        ({ } offset, { } limit) => string.Create(CultureInfo.InvariantCulture, $" LIMIT {limit} OFFSET {offset}"),
    };

    protected abstract string NoLimit { get; }

    public virtual string QuoteForTableName(string tableName, string? schema)
        => string.IsNullOrEmpty(schema) ? Quote(tableName) : Quote(schema) + "." + Quote(tableName);

    public string QuoteForColumnName(string columnName) => Quote(columnName);

    public string QuoteForAliasName(string alias) => Quote(alias);

    public string FormatKeyName(string name) => Shorten(name);

    public string FormatIndexName(string name) => Shorten(name);

    public abstract string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale);

    public string GetSqlValue(object? value) => TryConvert(value) switch
    {
        null or DBNull => "NULL",
        bool flag => BooleanLiteral(flag),
        DateTime date => "'" + date.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "'",
        string or Guid or char => "'" + Convert.ToString(value, CultureInfo.InvariantCulture)!.Replace("'", "''", StringComparison.Ordinal) + "'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => throw new NotSupportedException($"A default value of type '{other.GetType()}' cannot be written in a column's definition."),
    };

    protected abstract string BooleanLiteral(bool value);

    public virtual DbType ToDbType(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
        {
            type = Enum.GetUnderlyingType(type);
        }

        if (type == typeof(byte[]))
        {
            return DbType.Binary;
        }

        if (type == typeof(Guid))
        {
            return DbType.Guid;
        }

        if (type == typeof(DateTimeOffset))
        {
            return DbType.DateTimeOffset;
        }

        if (type == typeof(TimeSpan))
        {
            return DbType.Int64;
        }

        if (type == typeof(DateOnly))
        {
            return DbType.Date;
        }

        if (type == typeof(TimeOnly))
        {
            return DbType.Time;
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => DbType.Boolean,
            TypeCode.Char => DbType.StringFixedLength,
            TypeCode.SByte => DbType.Int16,
            TypeCode.Byte => DbType.Byte,
            TypeCode.Int16 => DbType.Int16,
            TypeCode.UInt16 => DbType.Int32,
            TypeCode.Int32 => DbType.Int32,
            TypeCode.UInt32 => DbType.Int64,
            TypeCode.Int64 or TypeCode.UInt64 => DbType.Int64,
            TypeCode.Single => DbType.Single,
            TypeCode.Double => DbType.Double,
            TypeCode.Decimal => DbType.Decimal,
            TypeCode.DateTime => DbType.DateTime,
            TypeCode.String => DbType.String,
            _ => throw new NotSupportedException($"A column cannot hold values of type '{type}'. Use a number, text, date, boolean, Guid, enum or byte array."),
        };
    }

    /// <summary>The form in which a value is sent as a parameter: enums as numbers, spans as ticks, moments in UTC.</summary>
    public virtual object? TryConvert(object? source) => source switch
    {
        null => null,
        string or int or long or bool => source,
        Enum value => TryConvert(Convert.ChangeType(value, value.GetTypeCode(), CultureInfo.InvariantCulture)),
        DateTimeOffset moment => moment.UtcDateTime,
        TimeSpan span => span.Ticks,
        char character => character.ToString(),
        sbyte number => (short)number,
        byte number => (short)number,
        ushort number => (int)number,
        uint number => (long)number,
        ulong number => unchecked((long)number),
        _ => source,
    };

    public virtual string GetCreateSchemaString(string schema) => "CREATE SCHEMA IF NOT EXISTS " + Quote(schema);

    public string GetDropTableString(string tableName, string? schema)
        => "DROP TABLE IF EXISTS " + QuoteForTableName(tableName, schema) + CascadeConstraintsString;

    public string GetDropIndexString(string indexName, string tableName, string? schema)
        => "DROP INDEX IF EXISTS " + QuoteForTableName(indexName, schema);

    public string GetDropForeignKeyConstraintString(string name) => " DROP CONSTRAINT IF EXISTS " + Quote(name);

    public string GetAddForeignKeyConstraintString(string name, string[] srcColumns, string destQuotedTable, string[] destColumns, bool primaryKey)
        => $" ADD CONSTRAINT {Quote(name)} {ForeignKey(srcColumns, destQuotedTable, destColumns)}";

    public static string ForeignKey(string[] columns, string quotedTable, string[] targetColumns)
        => $"FOREIGN KEY ({string.Join(", ", columns.Select(Quote))}) REFERENCES {quotedTable} ({string.Join(", ", targetColumns.Select(Quote))}) ON DELETE CASCADE";

    public virtual string RenderMethod(string name, params string[] args) => $"{name}({string.Join(", ", args)})";

    protected static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string Shorten(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MaxNameLength)
        {
            return name;
        }

        // Cut names would clash; a digest keeps them apart.
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..12];
        return string.Concat(name.AsSpan(0, Math.Min(name.Length, 24)), "_", digest);
    }
}
