using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace Portal.Benchmarks.Site;

/// <summary>The portal booted in this process on a data folder, set up from its recipe if the folder is empty.</summary>
internal sealed class SiteInstance : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SiteInstance(WebApplication app) => _app = app;

    public static async Task<SiteInstance> StartAsync(string contentRoot, string appData)
    {
        foreach (var (key, value) in SetupEnvironment(appData))
        {
            Environment.SetEnvironmentVariable(key, value);
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "Portal.Web",
            ContentRootPath = contentRoot,
            EnvironmentName = "Production",
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");
        var app = builder.Build();
        app.UseOrchardCore();
        await app.StartAsync();

        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        (await client.GetAsync(new Uri("/", UriKind.Relative))).EnsureSuccessStatusCode();
        return new SiteInstance(app);
    }

    public async Task RunAsync(Func<IServiceProvider, Task> work)
    {
        var host = _app.Services.GetRequiredService<IShellHost>();
        var scope = await host.GetScopeAsync(ShellSettings.DefaultShellName);
        await scope.UsingAsync(async (ShellScope inner) => await work(inner.ServiceProvider));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static Dictionary<string, string> SetupEnvironment(string appData)
    {
        const string Tenant = "OrchardCore__OrchardCore_AutoSetup__Tenants__0__";
        return new Dictionary<string, string>
        {
            ["ORCHARD_APP_DATA"] = appData,
            [Tenant + "ShellName"] = "Default",
            [Tenant + "SiteName"] = "Benchmark",
            [Tenant + "SiteTimeZone"] = "Asia/Ho_Chi_Minh",
            [Tenant + "AdminUsername"] = "admin",
            [Tenant + "AdminEmail"] = "admin@example.org",
            [Tenant + "AdminPassword"] = "Bench-" + Guid.NewGuid().ToString("N") + "-A1!",
            [Tenant + "DatabaseProvider"] = "Sqlite",
            [Tenant + "RecipeName"] = "VustaPortalDemo",
        };
    }
}
