namespace YesSql.Services;

internal static class IdentifierSql
{
    public static string LargestDocumentId(IConfiguration configuration, string? collection)
    {
        var table = configuration.TablePrefix + configuration.TableNameConvention.GetDocumentTable(collection);
        return $"SELECT MAX({configuration.SqlDialect.QuoteForColumnName("Id")}) FROM {configuration.SqlDialect.QuoteForTableName(table, configuration.Schema)}";
    }
}
