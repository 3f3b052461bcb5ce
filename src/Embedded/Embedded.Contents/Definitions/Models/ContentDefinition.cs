using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A named definition with settings by type name.</summary>
public abstract class ContentDefinition
{
    private readonly ConcurrentDictionary<Type, object> _settings = new();
    private JsonObject _json = [];

    protected ContentDefinition()
    {
    }

    public string Name { get; protected set; } = null!;

    public JsonObject Settings
    {
        get => _json;
        protected set
        {
            _json = value ?? [];
            _settings.Clear();
        }
    }

    /// <summary>The settings of one type; its defaults where none are stored.</summary>
    public T GetSettings<T>()
        where T : new()
        => (T)_settings.GetOrAdd(typeof(T), static (type, json) => (object?)json[type.Name].Deserialize<T>(JOptions.Default) ?? new T(), Settings);
}
