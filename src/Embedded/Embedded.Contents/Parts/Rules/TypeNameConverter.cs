using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Embedded.Contents.Parts.Rules;

/// <summary>Reads and writes the kinds of a base class by "$type", of which only the type's name counts.</summary>
internal abstract class TypeNameConverter<TBase>(FrozenDictionary<string, Type> types) : JsonConverter<TBase>
    where TBase : class
{
    private const string Discriminator = "$type";

    public override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject json)
        {
            return null;
        }

        var name = (json[Discriminator] ?? json["Name"])?.GetValue<string>()
            ?? throw new JsonException($"A {typeof(TBase).Name} needs \"{Discriminator}\" or \"Name\" to tell its kind.");
        if (!types.TryGetValue(RuleTypes.SimpleName(name), out var type))
        {
            throw new JsonException(
                $"There is no {typeof(TBase).Name} \"{name}\"; known are {string.Join(", ", types.Keys.Order(StringComparer.Ordinal))}.");
        }

        json.Remove(Discriminator);

        return (TBase?)json.Deserialize(type, options);
    }

    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        var json = new JsonObject { [Discriminator] = RuleTypes.Discriminator(type) };
        foreach (var (name, node) in JsonSerializer.SerializeToNode(value, type, options)!.AsObject())
        {
            json[name] = node?.DeepClone();
        }

        json.WriteTo(writer, options);
    }
}
