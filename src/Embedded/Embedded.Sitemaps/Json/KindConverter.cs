using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Embedded.Sitemaps.Json;

/// <summary>
/// Reads and writes the kinds of a base class by "$type": it is written as Orchard Core writes it, and read by the type's name
/// alone, because assemblies differ between the runtimes.
/// </summary>
internal abstract class KindConverter<TBase>(string assembly, params Type[] kinds) : JsonConverter<TBase>
    where TBase : class
{
    private const string Discriminator = "$type";

    public override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject json)
        {
            return null;
        }

        var name = json[Discriminator] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
        var simpleName = name.Split(',')[0].Split('.')[^1].Trim();
        var kind = Array.Find(kinds, kind => string.Equals(kind.Name, simpleName, StringComparison.Ordinal))
            ?? throw new JsonException($"There is no {typeof(TBase).Name} \"{name}\"; known are {string.Join(", ", kinds.Select(kind => kind.FullName))}.");
        json.Remove(Discriminator);

        return (TBase?)json.Deserialize(kind, options);
    }

    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options)
    {
        var kind = value.GetType();
        var json = new JsonObject { [Discriminator] = $"{kind.FullName}, {assembly}" };
        foreach (var (name, node) in JsonSerializer.SerializeToNode(value, kind, options)!.AsObject())
        {
            json[name] = node?.DeepClone();
        }

        json.WriteTo(writer, options);
    }
}
