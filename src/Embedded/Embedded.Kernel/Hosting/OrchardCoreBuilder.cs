using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds to what every tenant of the site has.</summary>
public class OrchardCoreBuilder
{
    private readonly SortedDictionary<int, BuilderStartupActions> _actions = [];

    public OrchardCoreBuilder(IServiceCollection services) => ApplicationServices = services;

    /// <summary>The host's services.</summary>
    public IServiceCollection ApplicationServices { get; }

    public OrchardCoreBuilder RegisterStartup<T>() where T : class, IStartup
    {
        ApplicationServices.AddTransient<IStartup, T>();

        return this;
    }

    /// <summary>Registers services in each tenant's container.</summary>
    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection, IServiceProvider> configure, int order = 0)
    {
        ActionsOf(order).Services.Add(configure);

        return this;
    }

    /// <summary>Registers services in each tenant's container.</summary>
    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection> configure, int order = 0) =>
        ConfigureServices((services, _) => configure(services), order);

    /// <summary>Adds to each tenant's pipeline.</summary>
    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> configureAsync, int order = 0)
    {
        ActionsOf(order).Pipeline.Add(configureAsync);

        return this;
    }

    /// <summary>Adds to each tenant's pipeline.</summary>
    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, ValueTask> configureAsync, int order = 0) =>
        Configure((app, routes, _) => configureAsync(app, routes), order);

    /// <summary>Adds to each tenant's pipeline.</summary>
    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, ValueTask> configureAsync, int order = 0) =>
        Configure((app, _, _) => configureAsync(app), order);

    /// <summary>Adds to each tenant's pipeline.</summary>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> configure, int order = 0) =>
        Configure(
            (app, routes, services) =>
            {
                configure(app, routes, services);

                return ValueTask.CompletedTask;
            },
            order);

    /// <summary>Adds to each tenant's pipeline.</summary>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder> configure, int order = 0) =>
        Configure((app, routes, _) => configure(app, routes), order);

    /// <summary>Adds to each tenant's pipeline.</summary>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder> configure, int order = 0) =>
        Configure((app, _, _) => configure(app), order);

    /// <summary>Enables a feature in every tenant, whatever its descriptor says.</summary>
    public OrchardCoreBuilder EnableFeature(string id)
    {
        ApplicationServices.AddSingleton(new ShellFeature(id, alwaysEnabled: true));

        return this;
    }

    private BuilderStartupActions ActionsOf(int order)
    {
        if (!_actions.TryGetValue(order, out var actions))
        {
            _actions.Add(order, actions = new BuilderStartupActions());
            ApplicationServices.AddTransient<IStartup>(services => new BuilderStartup(services, actions, order));
        }

        return actions;
    }
}
