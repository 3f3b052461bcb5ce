using Embedded.StaticFiles;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;

namespace Embedded.Hosting;

/// <summary>A tenant's pipeline: routing, what the startups add, endpoints, and a plain 404.</summary>
internal sealed class TenantPipeline : IShellPipeline
{
    private readonly RequestDelegate _run;

    private TenantPipeline(RequestDelegate run) => _run = run;

    public static async Task<TenantPipeline> BuildAsync(IServiceProvider services, IFeatureCollection serverFeatures)
    {
        var app = new ApplicationBuilder(services, serverFeatures);
        app.UseMiddleware<ModuleFilesMiddleware>();
        app.UseRouting();

        await using (var scope = services.CreateAsyncScope())
        {
            var routes = (IEndpointRouteBuilder)app.Properties["__EndpointRouteBuilder"]!;

            foreach (var startup in scope.ServiceProvider.GetServices<IStartup>().OrderBy(startup => startup.ConfigureOrder))
            {
                startup.Configure(app, routes, scope.ServiceProvider);

                if (startup is IAsyncStartup asyncStartup)
                {
                    await asyncStartup.ConfigureAsync(app, routes, scope.ServiceProvider);
                }
            }
        }

        app.UseMiddleware<EndpointFailureMiddleware>();
        app.UseEndpoints(static _ => { });
        app.Run(static context => context.Response.HasStarted
            ? Task.CompletedTask
            : PlainPage.WriteAsync(context, StatusCodes.Status404NotFound));

        return new TenantPipeline(app.Build());
    }

    public Task Invoke(object context) => _run((HttpContext)context);
}
