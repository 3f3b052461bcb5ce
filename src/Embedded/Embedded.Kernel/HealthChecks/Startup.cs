using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace OrchardCore.HealthChecks;

[Feature("OrchardCore.HealthChecks")]
internal sealed class Startup : StartupBase
{
    private readonly IShellConfiguration _configuration;

    public Startup(IShellConfiguration configuration) => _configuration = configuration;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHealthChecks();
        services.Configure<HealthChecksOptions>(_configuration.GetSection("OrchardCore_HealthChecks"));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapHealthChecks(serviceProvider.GetRequiredService<IOptions<HealthChecksOptions>>().Value.Url);
}
