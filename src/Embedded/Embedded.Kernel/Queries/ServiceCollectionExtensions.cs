using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Queries;

/// <summary>Registers sources of queries.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddQuerySource<TSource>(this IServiceCollection services, string sourceName)
        where TSource : class, IQuerySource
    {
        services.AddScoped<TSource>();
        services.AddScoped<IQuerySource>(provider => provider.GetRequiredService<TSource>());
        services.AddKeyedScoped<IQuerySource>(sourceName, (provider, _) => provider.GetRequiredService<TSource>());

        return services;
    }
}
