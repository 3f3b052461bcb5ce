namespace YesSql.Services;

/// <summary>Names tables by the index type, preceded by the collection.</summary>
public class DefaultTableNameConvention : ITableNameConvention
{
    public const string DocumentTable = "Document";

    public string GetDocumentTable(string? collection = null)
        => string.IsNullOrEmpty(collection) ? DocumentTable : collection + "_" + DocumentTable;

    public string GetIndexTable(Type type, string? collection = null)
        => string.IsNullOrEmpty(collection) ? type.Name : collection + "_" + type.Name;
}
