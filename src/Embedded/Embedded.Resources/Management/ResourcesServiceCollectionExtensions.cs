using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ResourceManagement;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the management of resources.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddResourceManagement(this IServiceCollection services)
    {
        services.TryAddSingleton<Embedded.Resources.UnshippedResources>();
        services.TryAddScoped<IResourceManager, Embedded.Resources.ResourceManager>();
        services.Replace(ServiceDescriptor.Singleton<IFileVersionProvider, Embedded.Resources.FileVersionProvider>());

        return services;
    }
}
