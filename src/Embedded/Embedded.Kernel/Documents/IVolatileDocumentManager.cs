namespace OrchardCore.Documents;

/// <summary>Manages a document that lives in the cache only.</summary>
public interface IVolatileDocumentManager<TDocument> : IDocumentManager<TDocument>
{
    Task UpdateAtomicAsync(Func<Task<TDocument>> updateAsync, Func<TDocument, Task>? afterUpdateAsync = default);
}
