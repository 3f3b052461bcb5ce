using System.Collections;
using System.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON array whose items can be read without declaring their type.</summary>
public sealed class JsonDynamicArray : JsonDynamicBase, IEnumerable<object?>, IEnumerable<JsonNode?>
{
    private readonly JsonArray _json;

    public JsonDynamicArray()
        : this([])
    {
    }

    public JsonDynamicArray(JsonArray jsonArray) => _json = jsonArray;

    public override JsonNode Node => _json;

    public int Count => _json.Count;

    public object? this[int index]
    {
        get => GetValue(index);
        set => SetValue(index, value);
    }

    public static implicit operator JsonDynamicArray?(JsonArray? value) => value is null ? null : new JsonDynamicArray(value);

    public static implicit operator JsonArray?(JsonDynamicArray? value) => value?._json;

    public object? GetValue(int index) => index >= 0 && index < _json.Count ? Wrap(_json[index]) : null;

    public void SetValue(int index, object? value) => _json[index] = Unwrap(value);

    public bool Remove(JsonNode item) => _json.Remove(item);

    public void RemoveAt(int index) => _json.RemoveAt(index);

    public IEnumerator<object?> GetEnumerator() => _json.Select(Wrap).GetEnumerator();

    IEnumerator<JsonNode?> IEnumerable<JsonNode?>.GetEnumerator() => _json.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        ArgumentNullException.ThrowIfNull(indexes);
        result = indexes is [int index] ? GetValue(index) : null;

        return indexes is [int];
    }
}
