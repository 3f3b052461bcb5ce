using System.Text.Json.Serialization.Metadata;

namespace System.Text.Json.Serialization;

/// <summary>A type that a "$type" may name, below the base that is declared.</summary>
public interface IJsonDerivedTypeInfo
{
    JsonDerivedType DerivedType { get; }

    Type BaseType { get; }
}
