using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>A feature's part of a tenant's container and pipeline.</summary>
public interface IStartup
{
    /// <summary>Orders the registration of services.</summary>
    int Order { get; }

    /// <summary>Orders the building of the pipeline.</summary>
    int ConfigureOrder { get; }

    void ConfigureServices(IServiceCollection services);

    void Configure(IApplicationBuilder builder, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}
