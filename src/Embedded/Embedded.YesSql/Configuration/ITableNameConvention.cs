namespace YesSql;

/// <summary>Names the document and index tables of a collection.</summary>
public interface ITableNameConvention
{
    string GetIndexTable(Type indexType, string? collection = null);

    string GetDocumentTable(string? collection = null);
}
