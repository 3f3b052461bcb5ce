using System.Text.Json.Serialization.Metadata;

namespace System.Text.Json.Serialization;

/// <summary>Names a type as "{full name}, {assembly}", as Orchard writes it.</summary>
public class JsonDerivedTypeInfo<TDerived, TBase> : IJsonDerivedTypeInfo
    where TDerived : class
    where TBase : class
{
    public JsonDerivedType DerivedType { get; } = new(typeof(TDerived), $"{typeof(TDerived).FullName}, {typeof(TDerived).Assembly.GetName().Name}");

    public Type BaseType => typeof(TBase);
}
