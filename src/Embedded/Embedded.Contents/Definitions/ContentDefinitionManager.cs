using System.Text.Json.Nodes;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

/// <summary>Builds definitions from the stored record, once for each state of it, and writes changes back.</summary>
internal sealed class ContentDefinitionManager : IContentDefinitionManager
{
    private const string CacheKey = nameof(ContentDefinitionManager);

    private readonly IContentDefinitionStore _store;
    private readonly IMemoryCache _memoryCache;
    private DefinitionSet? _changed;
    private bool _dirty;

    public ContentDefinitionManager(IContentDefinitionStore contentDefinitionStore, IMemoryCache memoryCache)
    {
        _store = contentDefinitionStore;
        _memoryCache = memoryCache;
    }

    public async Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() => (await LoadAsync()).Types;

    public async Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => (await GetAsync()).Types;

    public async Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() => (await LoadAsync()).Parts;

    public async Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => (await GetAsync()).Parts;

    public async Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name) => (await LoadAsync()).FindType(name);

    public async Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);

        return (await GetAsync()).FindType(name);
    }

    public async Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name) => (await LoadAsync()).FindPart(name);

    public async Task<ContentPartDefinition?> GetPartDefinitionAsync(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);

        return (await GetAsync()).FindPart(name);
    }

    public async Task DeleteTypeDefinitionAsync(string name)
    {
        var record = await _store.LoadContentDefinitionAsync();
        if (Find(record.ContentTypeDefinitionRecords, type => type.Name, name) is { } existing)
        {
            record.ContentTypeDefinitionRecords.Remove(existing);
            await SaveAsync(record);
        }
    }

    public async Task DeletePartDefinitionAsync(string name)
    {
        var record = await _store.LoadContentDefinitionAsync();
        foreach (var type in record.ContentTypeDefinitionRecords)
        {
            foreach (var part in type.ContentTypePartDefinitionRecords.Where(part => Same(part.PartName, name)).ToList())
            {
                type.ContentTypePartDefinitionRecords.Remove(part);
            }
        }

        if (Find(record.ContentPartDefinitionRecords, part => part.Name, name) is { } existing)
        {
            record.ContentPartDefinitionRecords.Remove(existing);
        }

        await SaveAsync(record);
    }

    public async Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition)
    {
        ArgumentNullException.ThrowIfNull(contentTypeDefinition);
        var record = await _store.LoadContentDefinitionAsync();
        var type = Find(record.ContentTypeDefinitionRecords, type => type.Name, contentTypeDefinition.Name);
        if (type is null)
        {
            type = new ContentTypeDefinitionRecord { Name = contentTypeDefinition.Name };
            record.ContentTypeDefinitionRecords.Add(type);
        }

        type.DisplayName = contentTypeDefinition.DisplayName;
        type.Settings = Copy(contentTypeDefinition.Settings);
        type.ContentTypePartDefinitionRecords = contentTypeDefinition.Parts.Select(part => new ContentTypePartDefinitionRecord
        {
            PartName = part.PartDefinition.Name,
            Name = part.Name,
            Settings = Copy(part.Settings),
        }).ToList();

        // A type may name a part before its definition is stored: the part starts without fields.
        foreach (var part in contentTypeDefinition.Parts)
        {
            if (Find(record.ContentPartDefinitionRecords, existing => existing.Name, part.PartDefinition.Name) is null)
            {
                record.ContentPartDefinitionRecords.Add(ToRecord(part.PartDefinition));
            }
        }

        await SaveAsync(record);
    }

    public async Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition)
    {
        ArgumentNullException.ThrowIfNull(contentPartDefinition);
        var record = await _store.LoadContentDefinitionAsync();
        var stored = ToRecord(contentPartDefinition);
        if (Find(record.ContentPartDefinitionRecords, part => part.Name, contentPartDefinition.Name) is { } existing)
        {
            record.ContentPartDefinitionRecords[record.ContentPartDefinitionRecords.IndexOf(existing)] = stored;
        }
        else
        {
            record.ContentPartDefinitionRecords.Add(stored);
        }

        await SaveAsync(record);
    }

    public async Task<string> GetIdentifierAsync() => (await _store.GetContentDefinitionAsync()).Identifier ?? string.Empty;

    /// <summary>Definitions of this scope alone, free to be changed.</summary>
    private async Task<DefinitionSet> LoadAsync()
        => _changed ??= new DefinitionSet(await _store.LoadContentDefinitionAsync(), share: false);

    private async Task<DefinitionSet> GetAsync()
    {
        if (_dirty)
        {
            // What this scope changed it sees at once; others see it after the commit.
            return await LoadAsync();
        }

        var record = await _store.GetContentDefinitionAsync();
        if (_memoryCache.TryGetValue(CacheKey, out DefinitionSet? cached) && cached is not null && cached.Identifier is not null && cached.Identifier == record.Identifier)
        {
            return cached;
        }

        return _memoryCache.Set(CacheKey, new DefinitionSet(record, share: true));
    }

    private Task SaveAsync(ContentDefinitionRecord record)
    {
        _dirty = true;
        _changed = null;

        return _store.SaveContentDefinitionAsync(record);
    }

    private static ContentPartDefinitionRecord ToRecord(ContentPartDefinition definition) => new()
    {
        Name = definition.Name,
        Settings = Copy(definition.Settings),
        ContentPartFieldDefinitionRecords = definition.Fields.Select(field => new ContentPartFieldDefinitionRecord
        {
            FieldName = field.FieldDefinition.Name,
            Name = field.Name,
            Settings = Copy(field.Settings),
        }).ToList(),
    };

    private static JsonObject Copy(JsonObject settings) => JObject.Clone(settings)!;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static T? Find<T>(IEnumerable<T> records, Func<T, string> name, string wanted)
        where T : class
        => records.FirstOrDefault(record => Same(name(record), wanted));
}
