using Microsoft.Extensions.DependencyInjection;

namespace Portal.Integration.Tests.Search;

/// <summary>The services of a site, of which one asked for by a key is the one given.</summary>
internal sealed class KeyedServices(IServiceProvider services, object keyed) : IKeyedServiceProvider
{
    public object? GetService(Type serviceType) => services.GetService(serviceType);

    public object? GetKeyedService(Type serviceType, object? serviceKey) => keyed;

    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) => keyed;
}
