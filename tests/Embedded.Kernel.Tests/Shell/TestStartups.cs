using System.Globalization;
using Embedded.Kernel.Tests.BackgroundTasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Embedded.Kernel.Tests.Shell;

[Feature("Embedded.Kernel.Tests")]
internal sealed class AlwaysStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<Guarded>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapGet("/hello", () => "hello");
        routes.MapGet("/culture", (IStringLocalizer<AlwaysStartup> text) => $"{CultureInfo.CurrentUICulture.Name}: {text["Hello"]}");
        routes.MapPost("/save-and-fail", async (ISiteService sites) =>
        {
            var site = await sites.LoadSiteSettingsAsync();
            site.SiteName = "Half";
            await sites.UpdateSiteSettingsAsync(site);

            throw new InvalidOperationException("secret detail");
        });
        routes.MapGet("/fail", (Func<string>)(() => throw new InvalidOperationException("secret detail")));
        routes.MapGet("/wait", async (HttpContext context, Guarded guarded) =>
        {
            guarded.Entered.TrySetResult();
            await guarded.Free.Task;
            context.RequestServices.GetRequiredService<Guarded>().ThrowIfDisposed();

            return "done";
        });
    }
}

/// <summary>A middleware that answers failures itself, as an error page does.</summary>
[Feature("Tests.ErrorPage")]
internal sealed class ErrorPageStartup : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (InvalidOperationException)
            {
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            }
        });
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            if (context.Request.Path == "/save-outside")
            {
                var sites = context.RequestServices.GetRequiredService<ISiteService>();
                var site = await sites.LoadSiteSettingsAsync();
                site.SiteName = "Half";
                await sites.UpdateSiteSettingsAsync(site);

                throw new InvalidOperationException("secret detail");
            }

            await next(context);
        });
    }
}

[Feature("Tests.Tasks")]
internal sealed class TasksStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IBackgroundTask, FailingTask>();
        services.AddScoped<IBackgroundTask, WaitingTask>();
        services.AddScoped<IBackgroundTask, YearlyTask>();
    }
}

[Feature("Tests.Switched")]
internal sealed class SwitchedStartup : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapGet("/switched", () => "on");
}

[Feature("Tests.Base")]
[RequireFeatures("Tests.Switched")]
internal sealed class RequiringStartup : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapGet("/requiring", () => "on");
}

[Feature("Tests.Migrated")]
internal sealed class MigratedStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddDataMigration<CountingMigration>();
}

/// <summary>A service that knows whether its tenant's container still lives.</summary>
internal sealed class Guarded : IDisposable
{
    private bool _disposed;

    public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Free { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Gone { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_disposed, this);

    public void Dispose()
    {
        _disposed = true;
        Gone.TrySetResult();
    }
}
