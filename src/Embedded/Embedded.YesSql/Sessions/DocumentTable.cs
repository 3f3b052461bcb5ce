using Embedded.Storage.Dialects;
using YesSql;

namespace Embedded.Storage.Sessions;

/// <summary>The document table of a collection, with the statements that never change.</summary>
internal sealed class DocumentTable
{
    public const string Alias = "\"Document\"";
    public const string Selection = $"{Alias}.\"Id\", {Alias}.\"Type\", {Alias}.\"Content\", {Alias}.\"Version\"";

    public DocumentTable(string collection, IConfiguration configuration)
    {
        var dialect = (Dialect)configuration.SqlDialect;
        QuotedName = dialect.QuoteForTableName(configuration.TablePrefix + configuration.TableNameConvention.GetDocumentTable(collection), configuration.Schema);
        From = $"{QuotedName} AS {Alias}";
        InsertSql = $"INSERT INTO {QuotedName} (\"Id\", \"Type\", \"Content\", \"Version\") VALUES (@p0, @p1, @p2, @p3)";
        UpdateSql = $"UPDATE {QuotedName} SET \"Content\" = @p0, \"Version\" = \"Version\" + 1 WHERE \"Id\" = @p1";
        CheckedUpdateSql = UpdateSql + " AND \"Version\" = @p2";
        DeleteSql = $"DELETE FROM {QuotedName} WHERE \"Id\" = @p0";
        SelectByIdSql = $"SELECT {Selection} FROM {From} WHERE {Alias}.\"Id\" = @p0";
        SelectByIdsSql = $"SELECT {Selection} FROM {From} WHERE {dialect.InManyValues($"{Alias}.\"Id\"", "@p0", negate: false)}";
        LockByIdSql = SelectByIdSql + dialect.LockRowClause;
    }

    public string QuotedName { get; }

    public string From { get; }

    public string InsertSql { get; }

    public string UpdateSql { get; }

    public string CheckedUpdateSql { get; }

    public string DeleteSql { get; }

    public string SelectByIdSql { get; }

    public string SelectByIdsSql { get; }

    public string LockByIdSql { get; }
}
