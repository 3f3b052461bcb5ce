using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Themes.Services;

namespace Embedded.Mvc.Tests.Support;

/// <summary>The whole runtime in this process with the sample module and theme, its data in a temporary folder.</summary>
public sealed class TestSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mvc-tests-").FullName;
    private WebApplication _app = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(TestSite).Assembly.GetName().Name,
            ContentRootPath = _folder,
            EnvironmentName = "Production",
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOrchardCms();
        builder.Services.Configure<ShellOptions>(options => options.ShellsApplicationDataPath = Path.Combine(_folder, "App_Data"));
        _app = builder.Build();
        _app.UseOrchardCore();

        var tenants = _app.Services.GetRequiredService<IShellSettingsManager>();
        var settings = tenants.CreateDefaultSettings().AsDefaultShell().AsRunning();
        settings["DatabaseProvider"] = "Sqlite";
        await tenants.SaveSettingsAsync(settings);
        await _app.StartAsync();
        Client = NewVisitor();
        await EnableAsync("OrchardCore.Users", "OrchardCore.Contents", "OrchardCore.Localization", "OrchardCore.Themes", "Samples.Bulletin", "Samples.Theme");
        await InScopeAsync(services => services.GetRequiredService<ISiteThemeService>().SetSiteThemeAsync("Samples.Theme"));
    }

    /// <summary>A visitor who keeps cookies and follows no redirect.</summary>
    public HttpClient NewVisitor() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(_app.Urls.First()) };

    public Task EnableAsync(params string[] features) =>
        InScopeAsync(services => services.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync(features));

    public Task DisableAsync(params string[] features) =>
        InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IShellFeaturesManager>();
            await manager.DisableFeaturesAsync((await manager.GetEnabledFeaturesAsync()).Where(feature => features.Contains(feature.Id)), force: true);
        });

    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        var shells = _app.Services.GetRequiredService<IShellHost>();
        await shells.InitializeAsync();
        await (await shells.GetScopeAsync(ShellSettings.DefaultShellName)).UsingAsync(scope => work(scope.ServiceProvider));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
