using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>The services of whichever shell scope is current; where there is none, those given.</summary>
public class ShellScopeServices : IKeyedServiceProvider
{
    private readonly IServiceProvider _services;

    public ShellScopeServices(IServiceProvider services) => _services = services;

    private IServiceProvider Services => ShellScope.Current?.ServiceProvider ?? _services;

    public object? GetService(Type serviceType) => Services.GetService(serviceType);

    public object? GetKeyedService(Type serviceType, object? serviceKey) =>
        ((IKeyedServiceProvider)Services).GetKeyedService(serviceType, serviceKey);

    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) =>
        ((IKeyedServiceProvider)Services).GetRequiredKeyedService(serviceType, serviceKey);
}
