using Embedded.Hosting;
using Embedded.Shells;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Builds a tenant's container: the host's services, the kernel's, then each feature's in order.</summary>
internal sealed class ShellContainerFactory
{
    private readonly IServiceProvider _hostServices;
    private readonly HostServiceCollection _hostCollection;
    private readonly ITypeFeatureProvider _types;

    public ShellContainerFactory(IServiceProvider hostServices, HostServiceCollection hostCollection, ITypeFeatureProvider types)
    {
        _hostServices = hostServices;
        _hostCollection = hostCollection;
        _types = types;
    }

    public ServiceProvider Create(ShellSettings settings, ShellBlueprint blueprint, IReadOnlyList<IFeatureInfo> features)
    {
        var services = _hostCollection.CloneFor(_hostServices);

        services.AddSingleton(settings);
        services.AddSingleton(blueprint);
        services.AddSingleton(blueprint.Descriptor);
        services.AddSingleton(settings.ShellConfiguration);
        services.AddSingleton(new EnabledFeatures(features));
        services.AddTenantCore();

        // Where the site's data lies is the process's, read once: a tenant that is rebuilt must find the same folder.
        services.AddSingleton(_hostServices.GetRequiredService<IOptions<ShellOptions>>());

        var startupServices = new StartupServices(_hostServices, settings, features);
        var startups = _hostServices.GetServices<IStartup>()
            .Select(startup => (Startup: startup, Feature: (IFeatureInfo?)null))
            .Concat(blueprint.Dependencies.Select(entry => (
                Startup: (IStartup)ActivatorUtilities.CreateInstance(startupServices, entry.Key),
                Feature: (IFeatureInfo?)entry.Value.First())))
            .OrderBy(entry => entry.Startup.Order)
            .ToList();

        foreach (var (startup, feature) in startups)
        {
            var known = services.Count;
            startup.ConfigureServices(services);
            services.AddSingleton(startup);

            for (var i = known; feature is not null && i < services.Count; i++)
            {
                if (!services[i].IsKeyedService && (services[i].ImplementationType ?? services[i].ImplementationInstance?.GetType()) is { } type)
                {
                    _types.TryAdd(type, feature);
                }
            }
        }

        return services.BuildServiceProvider();
    }

    /// <summary>What a startup's constructor may ask for: the tenant's settings and configuration, and the host's services.</summary>
    private sealed class StartupServices : IServiceProvider, IServiceProviderIsService
    {
        private readonly IServiceProvider _hostServices;
        private readonly Dictionary<Type, object> _own;

        public StartupServices(IServiceProvider hostServices, ShellSettings settings, IReadOnlyList<IFeatureInfo> features)
        {
            _hostServices = hostServices;
            _own = new Dictionary<Type, object>
            {
                [typeof(ShellSettings)] = settings,
                [typeof(IShellConfiguration)] = settings.ShellConfiguration,
                [typeof(EnabledFeatures)] = new EnabledFeatures(features),
                [typeof(IServiceProviderIsService)] = this,
            };
        }

        public object? GetService(Type serviceType) => _own.GetValueOrDefault(serviceType) ?? _hostServices.GetService(serviceType);

        public bool IsService(Type serviceType) =>
            _own.ContainsKey(serviceType) || (_hostServices.GetService<IServiceProviderIsService>()?.IsService(serviceType) ?? false);
    }
}
