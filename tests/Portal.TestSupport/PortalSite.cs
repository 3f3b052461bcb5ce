using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Environment.Shell;

namespace Portal.TestSupport;

/// <summary>A real site, booted in this process from the portal recipe, on a port and in a folder of its own.</summary>
public abstract class PortalSite : IAsyncLifetime
{
    /// <summary>The folder is named by an environment variable, which belongs to the whole process.</summary>
    private static readonly SemaphoreSlim s_oneStartsAtATime = new(1);

    private readonly TemporaryFolder _folder = new();
    private EntryPointHost? _program;
    private IHost? _host;

    /// <summary>Why the site does not run here, where it does not.</summary>
    protected virtual bool IsOffered => true;

    /// <summary>The address of the running site.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The database to set up on: provider and connection string.</summary>
    protected abstract Task<(string Provider, string ConnectionString)> CreateDatabaseAsync();

    /// <summary>Skips a test where the site's database is not offered.</summary>
    public virtual void SkipUnlessOffered()
    {
    }

    /// <summary>Settings of the site beyond those it sets itself up with.</summary>
    protected virtual IReadOnlyDictionary<string, string> MoreSettings { get; } = new Dictionary<string, string>();

    /// <summary>The site's App_Data.</summary>
    protected string DataFolder => _folder.Path;

    /// <summary>Where the site keeps the files of its library.</summary>
    public string MediaFolder => Path.Combine(_folder.Path, "Sites", "Default", "Media");

    /// <summary>Puts into the site's folder what it should find there at its first start.</summary>
    protected virtual Task PrepareAsync(string appData) => Task.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!IsOffered)
        {
            return;
        }

        await PrepareAsync(_folder.Path);
        var (provider, connectionString) = await CreateDatabaseAsync();
        await s_oneStartsAtATime.WaitAsync();
        try
        {
            Environment.SetEnvironmentVariable("ORCHARD_APP_DATA", _folder.Path);
            string[] arguments =
            [
                "--applicationName=Portal.Web",
                "--contentRoot=" + AppContext.BaseDirectory,
                "--environment=Production",
                "--urls=http://127.0.0.1:0",
                .. AutoSetupSettings.For(provider, connectionString).Concat(MoreSettings).Select(setting => $"--{setting.Key}={setting.Value}"),
            ];
            (_program, _host) = await EntryPointHost.StartAsync(typeof(Program).Assembly, arguments);
            Address = await AddressAsync(_host, _program.Run!);
            await AnswerAsync();
        }
        finally
        {
            Environment.SetEnvironmentVariable("ORCHARD_APP_DATA", null);
            s_oneStartsAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopAsync();
            await _program!.Run!;
        }

        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A visitor with a cookie jar of their own, who follows no redirect.</summary>
    public HttpClient CreateVisitor() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        CookieContainer = new CookieContainer(),
    })
    { BaseAddress = Address };

    /// <summary>Works inside the site: its services, one transaction, as a request has them.</summary>
    public async Task UsingScopeAsync(Func<IServiceProvider, Task> work)
    {
        var scope = await _host!.Services.GetRequiredService<IShellHost>().GetScopeAsync("Default");
        await scope.UsingAsync(inner => work(inner.ServiceProvider));
    }

    private static async Task<Uri> AddressAsync(IHost host, Task run)
    {
        var started = new TaskCompletionSource();
        host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(started.SetResult);
        if (await Task.WhenAny(started.Task, run) == run)
        {
            await run;
            throw new InvalidOperationException("The site stopped before it was started.");
        }

        var addresses = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new Uri(addresses.First());
    }

    private async Task AnswerAsync()
    {
        using var visitor = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(5) };
        using var answer = await visitor.GetAsync(new Uri("/", UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"The site answered {(int)answer.StatusCode} to its first request: {await answer.Content.ReadAsStringAsync()}");
    }
}
