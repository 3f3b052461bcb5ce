using System.Text.Json;
using Microsoft.Extensions.Options;
using OrchardCore.Data.Documents;
using OrchardCore.Json;

namespace OrchardCore.Documents;

internal sealed class DocumentManager<TDocument> : IDocumentManager<TDocument> where TDocument : class, IDocument, new()
{
    private readonly IDocumentStore _store;
    private readonly DocumentCache _cache;
    private readonly JsonSerializerOptions _json;
    private TDocument? _loaded;
    private string? _stored;
    private TDocument? _changed;

    public DocumentManager(IDocumentStore store, DocumentCache cache, IOptions<DocumentJsonSerializerOptions> json)
    {
        _store = store;
        _cache = cache;
        _json = json.Value.SerializerOptions;
    }

    public async Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = default)
    {
        var document = await _store.GetOrCreateMutableAsync(factoryAsync);
        document.IsReadOnly = false;
        if (!ReferenceEquals(document, _loaded))
        {
            // A document that was never stored has no stamp yet.
            _loaded = document;
            _stored = document.Identifier is null ? null : JsonSerializer.Serialize(document, _json);
        }

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

        // A new stamp makes every cache read anew; an update that changes nothing (a recipe that runs again) leaves it.
        if (_stored is not null && _changed is null && ReferenceEquals(document, _loaded) && JsonSerializer.Serialize(document, _json) == _stored)
        {
            return;
        }

        _stored = null;
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
