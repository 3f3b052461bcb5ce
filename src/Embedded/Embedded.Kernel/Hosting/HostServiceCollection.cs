using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;

namespace Embedded.Hosting;

/// <summary>
/// The host's registrations, from which each tenant's container starts. The host's singletons are shared, and never
/// disposed of by a tenant; open generics, scoped and transient services are the tenant's own.
/// </summary>
internal sealed class HostServiceCollection
{
    private readonly IServiceCollection _services;

    public HostServiceCollection(IServiceCollection services) => _services = services;

    public IServiceCollection CloneFor(IServiceProvider hostServices)
    {
        var clone = new ServiceCollection();

        foreach (var group in _services.Where(IsShared).GroupBy(descriptor => (descriptor.ServiceType, descriptor.ServiceKey)))
        {
            var descriptors = group.ToList();

            if (descriptors.TrueForAll(StaysAsIs))
            {
                foreach (var descriptor in descriptors)
                {
                    ((ICollection<ServiceDescriptor>)clone).Add(descriptor);
                }
            }
            else
            {
                Share(clone, descriptors, hostServices);
            }
        }

        return clone;
    }

    private static bool StaysAsIs(ServiceDescriptor descriptor) =>
        descriptor.Lifetime != ServiceLifetime.Singleton
        || descriptor.IsKeyedService
        || descriptor.ServiceType.IsGenericTypeDefinition
        || descriptor.ImplementationInstance is not null;

    private static void Share(ServiceCollection clone, List<ServiceDescriptor> descriptors, IServiceProvider hostServices)
    {
        var type = descriptors[0].ServiceType;

        if (descriptors.Count == 1 && descriptors[0].ImplementationType is { } implementation && !IsDisposable(implementation))
        {
            // Nothing to dispose of: it may wait until a tenant asks.
            clone.AddSingleton(type, _ => hostServices.GetRequiredService(type));

            return;
        }

        var instances = hostServices.GetServices(type).ToList();

        for (var i = 0; i < descriptors.Count; i++)
        {
            if (StaysAsIs(descriptors[i]))
            {
                ((ICollection<ServiceDescriptor>)clone).Add(descriptors[i]);
            }
            else
            {
                // An instance that is handed over is not disposed of with the container.
                clone.AddSingleton(type, instances[i]!);
            }
        }
    }

    private static bool IsDisposable(Type type) => type.IsAssignableTo(typeof(IDisposable)) || type.IsAssignableTo(typeof(IAsyncDisposable));

    // Hosted services and the server run once. Routing keeps its endpoints in singletons, so each tenant has its own;
    // so it is with the memory cache.
    private static bool IsShared(ServiceDescriptor descriptor) =>
        descriptor.ServiceType != typeof(IHostedService)
        && descriptor.ServiceType != typeof(IServer)
        && descriptor.ServiceType != typeof(IStartup)
        && descriptor.ServiceType != typeof(ShellFeature)
        && descriptor.ServiceType != typeof(IMemoryCache)
        && descriptor.ServiceType != typeof(IConfigureOptions<RouteOptions>)
        && descriptor.ServiceType.Namespace?.StartsWith("Microsoft.AspNetCore.Routing", StringComparison.Ordinal) != true;
}
