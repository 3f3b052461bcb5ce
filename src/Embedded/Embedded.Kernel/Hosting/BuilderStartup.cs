using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

internal sealed class BuilderStartup : StartupBase
{
    private readonly IServiceProvider _hostServices;
    private readonly BuilderStartupActions _actions;

    public BuilderStartup(IServiceProvider hostServices, BuilderStartupActions actions, int order)
    {
        _hostServices = hostServices;
        _actions = actions;
        Order = order;
    }

    public override int Order { get; }

    public override void ConfigureServices(IServiceCollection services)
    {
        foreach (var configure in _actions.Services)
        {
            configure(services, _hostServices);
        }
    }

    public override async ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        foreach (var configureAsync in _actions.Pipeline)
        {
            await configureAsync(app, routes, serviceProvider);
        }
    }
}
