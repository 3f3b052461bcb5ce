using System.Diagnostics;
using System.Globalization;
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
        using var process = Process.Start("dotnet", ["publish", project, "-c", "Release", "-o", target, "-v", "q"]);
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

            return new SiteStart(clock.Elapsed.TotalMilliseconds, ResidentMegabytes(process.Id));
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

    private static double ResidentMegabytes(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal));
        return double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>One start: milliseconds to the first 200, and resident memory in megabytes after it.</summary>
internal sealed record SiteStart(double Milliseconds, double Megabytes);
