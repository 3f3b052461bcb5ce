using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Json;

namespace System.Text.Json.Serialization;

/// <summary>Registers types that a "$type" may name.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddJsonDerivedTypeInfo<TDerived, TBase>(this IServiceCollection services)
        where TDerived : class
        where TBase : class =>
        services.Configure<JsonDerivedTypesOptions>(options =>
        {
            if (!options.DerivedTypes.TryGetValue(typeof(TBase), out var types))
            {
                options.DerivedTypes.Add(typeof(TBase), types = []);
            }

            types.Add(new JsonDerivedTypeInfo<TDerived, TBase>());
        });
}
