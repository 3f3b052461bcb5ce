using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Portal.Benchmarks.Pages;

/// <summary>A server in a process of its own, whose processor time can be read.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024;
        }
    }

    /// <summary>The most that was resident so far.</summary>
    public double PeakMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 / 1024.0 / 1024;
        }
    }

    /// <summary>Kestrel alone, with bodies of a length.</summary>
    public static Task<ServerProcess> StartBareAsync(int length)
    {
        var address = FreeAddress();
        return StartAsync(new ProcessStartInfo("dotnet", [typeof(ServerProcess).Assembly.Location, "bare", address.ToString(), length.ToString(System.Globalization.CultureInfo.InvariantCulture)]), address);
    }

    /// <summary>The published portal on a data folder that is set up.</summary>
    public static Task<ServerProcess> StartSiteAsync(string folder, string appData)
    {
        var address = FreeAddress();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "Portal.Web.dll"), "--urls", address.ToString()]) { WorkingDirectory = folder };
        start.Environment["ORCHARD_APP_DATA"] = appData;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return StartAsync(start, address);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<ServerProcess> StartAsync(ProcessStartInfo start, Uri address)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = address };
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromMinutes(1) && !process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return new ServerProcess(process, address);
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(20);
        }

        throw new InvalidOperationException($"The server at {address} does not answer; run it by hand to see why.");
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
