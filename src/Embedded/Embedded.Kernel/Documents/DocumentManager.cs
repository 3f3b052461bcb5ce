using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

internal sealed class DocumentManager<TDocument> : IDocumentManager<TDocument> where TDocument : class, IDocument, new()
{
    private readonly IDocumentStore _store;
    private readonly DocumentCache _cache;
    private TDocument? _changed;

    public DocumentManager(IDocumentStore store, DocumentCache cache)
    {
        _store = store;
        _cache = cache;
    }

    public async Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = default)
    {
        var document = await _store.GetOrCreateMutableAsync(factoryAsync);
        document.IsReadOnly = false;

        return document;
    }

    public async Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = default)
    {
        if (_changed is not null)
        {
            return _changed;
        }

        if (_cache.TryGet<TDocument>(out var cached, out var generation))
        {
            return cached!;
        }

        var (cacheable, document) = await _store.GetOrCreateImmutableAsync(factoryAsync);

        if (cacheable)
        {
            document.IsReadOnly = true;
            _cache.Set(document, generation);
        }

        return document;
    }

    public async Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = default)
    {
        ArgumentNullException.ThrowIfNull(document);

        if (document.IsReadOnly)
        {
            throw new InvalidOperationException($"This {typeof(TDocument).Name} is shared and must not be changed. Load one to change with GetOrCreateMutableAsync().");
        }

        document.Identifier = IdGenerator.GenerateId();
        _changed = document;

        await _store.UpdateAsync(
            document,
            async updated =>
            {
                _changed = null;
                _cache.Remove<TDocument>();

                if (afterUpdateAsync is not null)
                {
                    await afterUpdateAsync(updated);
                }
            },
            checkConcurrency: true);
    }
}
