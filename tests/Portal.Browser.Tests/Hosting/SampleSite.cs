using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Portal.Browser.Tests.Hosting;

/// <summary>The site as a newcomer sees it first: Development's set-up with the sample content, in a process of its own.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    /// <summary>The account of Development's set-up.</summary>
    public const string UserName = "admin";

    public const string Password = "Portal-Dev-1!";

    private static readonly TimeSpan s_longestStart = TimeSpan.FromMinutes(3);

    private readonly string _appData = Directory.CreateTempSubdirectory("portal-browser-").FullName;
    private readonly ConcurrentQueue<string> _output = new();
    private Process? _process;

    /// <summary>Where the site answers.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!Browsing.Chromium.IsInstalled)
        {
            return;
        }

        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.Environment["ORCHARD_APP_DATA"] = _appData;
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        // All tests sign in from one address, more often in a minute than an office does. The limit itself is tested with the accounts.
        start.Environment["OrchardCore__OrchardCore_Users__SignIn__AttemptsPerMinute"] = "1000";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await AnswersAsync();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process?.Dispose();
        Directory.Delete(_appData, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task AnswersAsync()
    {
        using var visitor = new HttpClient { BaseAddress = Address, Timeout = s_longestStart };
        var since = Stopwatch.StartNew();
        while (since.Elapsed < s_longestStart && !_process!.HasExited)
        {
            try
            {
                using var answer = await visitor.GetAsync(new Uri("/", UriKind.Relative));
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"The site did not answer:\n{string.Join('\n', _output.TakeLast(60))}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
