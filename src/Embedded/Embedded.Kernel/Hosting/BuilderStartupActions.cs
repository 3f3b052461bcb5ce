using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

internal sealed class BuilderStartupActions
{
    public List<Action<IServiceCollection, IServiceProvider>> Services { get; } = [];

    public List<Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask>> Pipeline { get; } = [];
}
