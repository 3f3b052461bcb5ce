using Portal.Benchmarks.Measuring;
using Portal.Benchmarks.Site;

namespace Portal.Benchmarks.Pages;

/// <summary>The home page and an article, from the output cache and past it, beside Kestrel alone with a body of the same size.</summary>
internal static class PagesBenchmark
{
    /// <summary>A cookie of the runtime's own: who carries one is not served from the output cache.</summary>
    private const string PastTheCache = "orchbenchmark=1";

    private static readonly (string Name, string Path)[] s_pages =
    [
        ("home", "/"),
        ("article", "/tin-tuc/pho-bien-kien-thuc/tam-giac-mach-khong-chi-de-ngam"),
    ];

    public static async Task RunAsync(PagesOptions options)
    {
        var work = Directory.CreateTempSubdirectory("portal-bench-").FullName;
        try
        {
            var site = PublishedSite.Publish(Path.Combine(work, "site"));
            foreach (var count in options.Articles)
            {
                var data = await FilledData.EnsureAsync(site, options.Data ?? work, count);
                await using var server = await ServerProcess.StartSiteAsync(site.Folder, data);
                foreach (var (name, path) in s_pages)
                {
                    await MeasureAsync($"{name}, {count} articles beside the sample", server, path, options);
                }

                Console.WriteLine($"resident after the load: {server.Megabytes:0} MB");
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task MeasureAsync(string title, ServerProcess server, string path, PagesOptions options)
    {
        using var kept = new Load(server, path, cookie: null);
        using var made = new Load(server, path, PastTheCache);
        var length = await kept.MeasureAsync();
        await using var bare = await ServerProcess.StartBareAsync(length);
        using var fixedBytes = new Load(bare, path, cookie: null);

        Load[] loads = [fixedBytes, kept, made];
        var results = loads.Select(_ => new List<(double PerSecond, double Microseconds)>()).ToArray();
        foreach (var load in loads)
        {
            await load.RunAsync(options.Round);
        }

        for (var round = 0; round < options.Rounds; round++)
        {
            for (var index = 0; index < loads.Length; index++)
            {
                results[index].Add(await loads[index].RunAsync(options.Round));
            }
        }

        var rates = results.Select(one => Median.Of(one.Select(result => result.PerSecond))).ToArray();
        var costs = results.Select(one => Median.Of(one.Select(result => result.Microseconds))).ToArray();
        Console.WriteLine($"{title}, {length} bytes");
        Console.WriteLine($"  Kestrel alone   {rates[0],7:0} a second, {costs[0],6:0} us of processor time each");
        Console.WriteLine($"  from the cache  {rates[1],7:0} a second, {costs[1],6:0} us; {rates[1] / rates[0]:0.00} of Kestrel's rate");
        Console.WriteLine($"  past the cache  {rates[2],7:0} a second, {costs[2],6:0} us");
    }
}
