namespace OrchardCore.Indexing;

/// <summary>Adds to what the index holds of a record.</summary>
public interface IDocumentIndexHandler
{
    Task BuildIndexAsync(BuildDocumentIndexContext context);
}
