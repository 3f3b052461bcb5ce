namespace OrchardCore.Documents;

/// <summary>Reads one document from a cache that all scopes share, and writes it.</summary>
public interface IDocumentManager<TDocument>
{
    /// <summary>The document to change, from the store; follow with <see cref="UpdateAsync"/>.</summary>
    Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = default);

    /// <summary>The document to read, from the cache: shared, not to be changed.</summary>
    Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = default);

    /// <summary>Writes the document with the scope's transaction, then drops it from the cache.</summary>
    Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = default);
}
