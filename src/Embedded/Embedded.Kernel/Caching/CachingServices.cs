using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;

namespace Embedded.Caching;

/// <summary>Adds what keeps made pages and drops them by their tags.</summary>
public static class CachingServices
{
    public static IServiceCollection AddPageDependencies(this IServiceCollection services)
    {
        services.AddSingleton<ITagCache, TagCache>();
        services.AddScoped<PageDependencies>();

        return services;
    }
}
