using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace OrchardCore.Json;

/// <summary>Which types a "$type" may name.</summary>
public class JsonDerivedTypesOptions
{
    internal Dictionary<Type, List<IJsonDerivedTypeInfo>> DerivedTypes { get; } = [];

    public bool TryGetDerivedTypes(Type type, [NotNullWhen(true)] out IEnumerable<IJsonDerivedTypeInfo>? derivedTypes)
    {
        derivedTypes = DerivedTypes.GetValueOrDefault(type);

        return derivedTypes is not null;
    }
}
