using System.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON object whose members can be read and set without declaring them; a missing member is null.</summary>
public sealed class JsonDynamicObject : JsonDynamicBase
{
    private readonly JsonObject _json;

    public JsonDynamicObject()
        : this(new JsonObject(JOptions.Node))
    {
    }

    public JsonDynamicObject(JsonObject jsonObject) => _json = jsonObject;

    public override JsonNode Node => _json;

    public int Count => _json.Count;

    public object? this[string key]
    {
        get => GetValue(key);
        set => SetValue(key, value);
    }

    public static implicit operator JsonDynamicObject?(JsonObject? value) => value is null ? null : new JsonDynamicObject(value);

    public static implicit operator JsonObject?(JsonDynamicObject? value) => value?._json;

    public object? GetValue(string key) => Wrap(_json[key]);

    public void SetValue(string key, object? value) => _json[key] = Unwrap(value);

    public bool Remove(string key) => _json.Remove(key);

    public void Merge(JsonNode content, JsonMergeSettings? settings = null) => JObject.Merge(_json, content, settings);

    public override IEnumerable<string> GetDynamicMemberNames() => _json.Select(member => member.Key);

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        ArgumentNullException.ThrowIfNull(binder);
        result = GetValue(binder.Name);

        return true;
    }

    public override bool TrySetMember(SetMemberBinder binder, object? value)
    {
        ArgumentNullException.ThrowIfNull(binder);
        SetValue(binder.Name, value);

        return true;
    }
}
