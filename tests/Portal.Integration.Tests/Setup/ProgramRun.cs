using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Portal.Integration.Tests.Setup;

/// <summary>The program as a process of its own, whose output, exit code and address can be seen.</summary>
internal sealed class ProgramRun : IDisposable
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();

    private ProgramRun(Process process, Uri address)
    {
        _process = process;
        Address = address;
        process.OutputDataReceived += (_, line) => _lines.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => _lines.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public string Output => string.Join('\n', _lines);

    public static ProgramRun Start(string appData, IReadOnlyDictionary<string, string> settings, string? contentRoot = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.ArgumentList.Add("--contentRoot=" + (contentRoot ?? AppContext.BaseDirectory));
        start.Environment["ORCHARD_APP_DATA"] = appData;
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new ProgramRun(Process.Start(start)!, address);
    }

    public async Task<int> EndAsync()
    {
        using var late = new CancellationTokenSource(s_longest);
        await _process.WaitForExitAsync(late.Token);

        return _process.ExitCode;
    }

    /// <summary>Waits for the last match of the pattern that the program has written after so many before it.</summary>
    public async Task<string> FindAsync(Regex pattern, int after = 0)
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < s_longest && !_process.HasExited; await Task.Delay(50, TestContext.Current.CancellationToken))
        {
            var found = pattern.Matches(Output);
            if (found.Count > after)
            {
                return found[after].Groups[1].Value;
            }
        }

        throw new InvalidOperationException($"The program did not write '{pattern}':\n{Output}");
    }

    public async Task ListensAsync()
    {
        using var visitor = new HttpClient { BaseAddress = Address };
        for (var since = Stopwatch.StartNew(); since.Elapsed < s_longest && !_process.HasExited; await Task.Delay(50, TestContext.Current.CancellationToken))
        {
            try
            {
                using var answer = await visitor.GetAsync(new Uri("/health/live", UriKind.Relative));
                return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new InvalidOperationException($"The program does not listen:\n{Output}");
    }

    /// <summary>Ends the program at once, so that what it held is free.</summary>
    public async Task StopAsync()
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
