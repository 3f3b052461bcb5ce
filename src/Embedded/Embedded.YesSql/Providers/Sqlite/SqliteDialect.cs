using System.Data;
using System.Text.Json;
using Embedded.Storage.Dialects;

namespace YesSql.Provider.Sqlite;

internal sealed class SqliteDialect : Dialect
{
    public override string Name => "Sqlite";

    public override string CascadeConstraintsString => "";

    public override int MaxParametersPerCommand => 32_000;

    public override bool CanAddForeignKey => false;

    public override bool CanAlterColumnType => false;

    public override bool SendsBatches => false;

    public override string? LockGroupSql => null;

    public override string LockRowClause => "";

    protected override string NoLimit => "-1";

    public override string IdentityColumn(IdentityColumnSize size) => "INTEGER PRIMARY KEY AUTOINCREMENT";

    // SQLite has no schemas inside a database file.
    public override string QuoteForTableName(string tableName, string? schema) => Quote(tableName);

    public override string GetCreateSchemaString(string schema) => "";

    public override string HintNoIndex(string column) => "+" + column;

    public override string InManyValues(string column, string parameter, bool negate)
        => $"{column} {(negate ? "NOT IN" : "IN")} (SELECT value FROM json_each({parameter}))";

    public override object ManyValues(IReadOnlyList<object> values)
    {
        // The parameter's text must compare as the values themselves would have been stored.
        var items = values.Select(object (value) => value switch
        {
            bool flag => flag ? 1 : 0,
            Guid id => id.ToString().ToUpperInvariant(),
            DateTime date => date.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", System.Globalization.CultureInfo.InvariantCulture),
            _ => value,
        });
        return JsonSerializer.Serialize(items);
    }

    protected override string BooleanLiteral(bool value) => value ? "1" : "0";

    // Decimals travel as text, which an expression without a column's affinity would compare as text.
    public override object? TryConvert(object? source) => source is decimal number ? (double)number : base.TryConvert(source);

    public override string ExactMatch(string column, string parameter) => $"{column} = {parameter} AND {column} = {parameter} COLLATE BINARY";

    public override string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale) => dbType switch
    {
        DbType.Int64 => "BIGINT",
        DbType.Int32 => "INT",
        DbType.Int16 => "SMALLINT",
        DbType.Byte => "TINYINT",
        DbType.Boolean => "BOOL",
        DbType.Decimal => "NUMERIC",
        DbType.Double or DbType.Single => "DOUBLE",
        DbType.DateTime or DbType.DateTimeOffset or DbType.Date or DbType.Time or DbType.Guid => "TEXT",
        DbType.Binary => "BLOB",
        DbType.String or DbType.StringFixedLength => length == int.MaxValue ? "TEXT" : "TEXT COLLATE NOCASE",
        _ => throw new NotSupportedException($"SQLite has no column type for '{dbType}'."),
    };

    public override string RenderMethod(string name, params string[] args) => name switch
    {
        "second" => $"CAST(strftime('%S', {args[0]}) AS INT)",
        "minute" => $"CAST(strftime('%M', {args[0]}) AS INT)",
        "hour" => $"CAST(strftime('%H', {args[0]}) AS INT)",
        "day" => $"CAST(strftime('%d', {args[0]}) AS INT)",
        "month" => $"CAST(strftime('%m', {args[0]}) AS INT)",
        "year" => $"CAST(strftime('%Y', {args[0]}) AS INT)",
        "now" => "datetime('now')",
        _ => base.RenderMethod(name, args),
    };
}
