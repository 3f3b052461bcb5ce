using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Crash;

/// <summary>The published program as a process of its own, which can be killed as a power cut would.</summary>
internal sealed class SiteProcess : IDisposable
{
    private static readonly TimeSpan s_longestStart = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    private SiteProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        process.OutputDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public static SiteProcess Start(string appData)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.Environment["ORCHARD_APP_DATA"] = appData;
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var setting in AutoSetupSettings.For("Sqlite", ""))
        {
            start.Environment[setting.Key.Replace(":", "__", StringComparison.Ordinal)] = setting.Value;
        }

        return new SiteProcess(Process.Start(start)!, address);
    }

    /// <summary>Waits until the home page answers, through a setup if there is one to do.</summary>
    public async Task AnswersAsync(CancellationToken cancellationToken)
    {
        using var visitor = new HttpClient { BaseAddress = Address, Timeout = s_longestStart };
        var since = Stopwatch.StartNew();
        while (since.Elapsed < s_longestStart)
        {
            if (_process.HasExited)
            {
                break;
            }

            try
            {
                using var answer = await visitor.GetAsync(new Uri("/", UriKind.Relative), cancellationToken);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(50, cancellationToken);
        }

        throw new InvalidOperationException($"The site did not answer{(_process.HasExited ? $" and ended with code {_process.ExitCode}" : "")}:\n{string.Join('\n', _output.TakeLast(60))}");
    }

    /// <summary>SIGKILL: nothing of the process runs after it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
