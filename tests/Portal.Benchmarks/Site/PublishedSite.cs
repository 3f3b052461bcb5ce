using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Portal.Benchmarks.Site;

/// <summary>The portal published as it would be put online, started as its own process.</summary>
internal sealed class PublishedSite(string folder)
{
    public string Folder => folder;

    public static PublishedSite Publish(string target)
    {
        var project = Path.Combine(Directory.GetCurrentDirectory(), "src", "Portal.Web");
        using var process = Process.Start("dotnet", ["publish", project, "-c", "Release", "-o", target, "-v", "q", "-nologo"]);
        process.WaitForExit();
        return process.ExitCode == 0
            ? new PublishedSite(target)
            : throw new InvalidOperationException("dotnet publish failed; run this from the repository's root.");
    }

    /// <summary>Starts the site on a data folder, waits for the first 200 of the home page, and kills it.</summary>
    public async Task<SiteStart> MeasureStartAsync(string appData)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "Portal.Web.dll"), "--urls", address])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ORCHARD_APP_DATA"] = appData;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            while (!await AnswersAsync(client))
            {
                if (process.HasExited || clock.Elapsed > TimeSpan.FromMinutes(1))
                {
                    throw new InvalidOperationException($"The site in {folder} does not start; run it by hand to see why.");
                }

                await Task.Delay(5);
            }

            var elapsed = clock.Elapsed.TotalMilliseconds;
            process.Refresh();
            return new SiteStart(elapsed, process.TotalProcessorTime.TotalMilliseconds, process.WorkingSet64 / 1024.0 / 1024);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync(new Uri("/", UriKind.Relative));
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
