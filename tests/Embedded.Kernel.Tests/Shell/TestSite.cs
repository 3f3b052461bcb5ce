using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace Embedded.Kernel.Tests.Shell;

/// <summary>A site in this process on a port of its own, its data in a temporary folder.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly bool _ownsFolder;

    private TestSite(WebApplication app, string folder, bool ownsFolder)
    {
        _app = app;
        _ownsFolder = ownsFolder;
        Folder = folder;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public string Folder { get; }

    public HttpClient Client { get; }

    public IShellHost Shells => _app.Services.GetRequiredService<IShellHost>();

    public static string NewFolder() => Directory.CreateTempSubdirectory("kernel-tests-").FullName;

    public static async Task<TestSite> StartAsync(
        string? folder = null,
        Action<ShellSettings>? configure = null,
        Action<OrchardCoreBuilder>? build = null)
    {
        var ownsFolder = folder is null;
        folder ??= NewFolder();

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(TestSite).Assembly.GetName().Name,
            ContentRootPath = folder,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");

        var orchard = builder.Services.AddOrchardCore();
        build?.Invoke(orchard);
        builder.Services.Configure<ShellOptions>(options => options.ShellsApplicationDataPath = Path.Combine(folder, "App_Data"));

        var app = builder.Build();
        app.UseOrchardCore();

        var settingsManager = app.Services.GetRequiredService<IShellSettingsManager>();

        if (await settingsManager.LoadSettingsAsync(ShellSettings.DefaultShellName) is null)
        {
            var settings = settingsManager.CreateDefaultSettings().AsDefaultShell().AsRunning();
            settings["DatabaseProvider"] = "Sqlite";
            configure?.Invoke(settings);
            await settingsManager.SaveSettingsAsync(settings);
        }

        await app.StartAsync();

        return new TestSite(app, folder, ownsFolder);
    }

    public async Task InScopeAsync(Func<ShellScope, Task> execute)
    {
        await Shells.InitializeAsync();
        await (await Shells.GetScopeAsync(ShellSettings.DefaultShellName)).UsingAsync(execute);
    }

    public Task EnableAsync(params string[] features) =>
        InScopeAsync(scope => scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync(features));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync(TestContext.Current.CancellationToken);
        await _app.DisposeAsync();

        if (_ownsFolder)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
