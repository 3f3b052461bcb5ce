using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Media.Tests.Support;

/// <summary>A site with the media library in this process, on a port and in a folder of its own.</summary>
public sealed class MediaSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private MediaSite(WebApplication app, DirectoryInfo folder)
    {
        _app = app;
        _folder = folder;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public string MediaFolder => Path.Combine(_folder.FullName, "App_Data", "Sites", "Default", "Media");

    public string VariantFolder => MediaFolder + "Variants";

    public string RecipeFolder => Path.Combine(_folder.FullName, "Recipes");

    public static async Task<MediaSite> StartAsync(params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("media-tests-");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(MediaSite).Assembly.GetName().Name,
            ContentRootPath = folder.FullName,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("OrchardCore:" + setting.Key, (string?)setting.Value)));
        builder.Services.AddOrchardCms();
        builder.Services.Configure<ShellOptions>(options => options.ShellsApplicationDataPath = Path.Combine(folder.FullName, "App_Data"));

        var app = builder.Build();
        app.UseOrchardCore();
        var settingsManager = app.Services.GetRequiredService<IShellSettingsManager>();
        var tenant = settingsManager.CreateDefaultSettings().AsDefaultShell().AsRunning();
        tenant["DatabaseProvider"] = "Sqlite";
        await settingsManager.SaveSettingsAsync(tenant);
        await app.StartAsync();

        var site = new MediaSite(app, folder);
        await site.InScopeAsync(services => services.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync("OrchardCore.Settings", "OrchardCore.Recipes", "OrchardCore.Media"));
        await site.RunRecipeAsync("""{ "name": "settings", "SiteName": "Ảnh" }""");
        return site;
    }

    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        var shells = _app.Services.GetRequiredService<IShellHost>();
        await shells.InitializeAsync();
        await (await shells.GetScopeAsync("Default")).UsingAsync(scope => work(scope.ServiceProvider));
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        var result = default(T)!;
        await InScopeAsync(async services => { result = await work(services); });
        return result;
    }

    public async Task RunRecipeAsync(params string[] steps)
    {
        Directory.CreateDirectory(RecipeFolder);
        await File.WriteAllTextAsync(Path.Combine(RecipeFolder, "test.recipe.json"), $$"""{ "name": "Test", "steps": [ {{string.Join(',', steps)}} ] }""");
        using var files = new PhysicalFileProvider(_folder.FullName);
        await InScopeAsync(services => services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(
            Guid.NewGuid().ToString("N"),
            new RecipeDescriptor { Name = "Test", BasePath = "Recipes", FileProvider = files, RecipeFileInfo = files.GetFileInfo("Recipes/test.recipe.json") },
            new Dictionary<string, object>(),
            CancellationToken.None));
    }

    public string Put(string path, byte[] content)
    {
        var file = Path.Combine(MediaFolder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return file;
    }

    public async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>Sends the target as it is, which no client class does; returns the answer's text.</summary>
    public async Task<string> SendRawAsync(string target)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Client.BaseAddress!.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
