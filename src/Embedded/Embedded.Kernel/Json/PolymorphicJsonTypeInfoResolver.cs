using System.Text.Json.Serialization.Metadata;
using OrchardCore.Json;

namespace System.Text.Json.Serialization;

/// <summary>Reads and writes the registered types of a base by their "$type".</summary>
public class PolymorphicJsonTypeInfoResolver : DefaultJsonTypeInfoResolver
{
    private readonly JsonDerivedTypesOptions _derivedTypes;

    public PolymorphicJsonTypeInfoResolver(JsonDerivedTypesOptions derivedTypesOptions) => _derivedTypes = derivedTypesOptions;

    public override JsonTypeInfo GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        var info = base.GetTypeInfo(type, options);

        if (_derivedTypes.TryGetDerivedTypes(type, out var derivedTypes))
        {
            info.PolymorphismOptions = new JsonPolymorphismOptions
            {
                IgnoreUnrecognizedTypeDiscriminators = true,
                UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor,
            };

            foreach (var derivedType in derivedTypes)
            {
                info.PolymorphismOptions.DerivedTypes.Add(derivedType.DerivedType);
            }
        }

        return info;
    }
}
