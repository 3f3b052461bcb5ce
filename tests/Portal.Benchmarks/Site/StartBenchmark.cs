namespace Portal.Benchmarks.Site;

/// <summary>Starts the published site with few and with many articles in turn, and sets the medians side by side.</summary>
internal static class StartBenchmark
{
    private const int Rounds = 7;

    public static async Task RunAsync(int few, int many)
    {
        var work = Directory.CreateTempSubdirectory("portal-bench-").FullName;
        try
        {
            var site = PublishedSite.Publish(Path.Combine(work, "site"));
            var smallData = await FillAsync(site, Path.Combine(work, "few"), few);
            var largeData = await FillAsync(site, Path.Combine(work, "many"), many);

            // The first pair warms the file cache and is not counted.
            await site.MeasureStartAsync(smallData);
            await site.MeasureStartAsync(largeData);
            var small = new List<SiteStart>();
            var large = new List<SiteStart>();
            for (var round = 0; round < Rounds; round++)
            {
                small.Add(await site.MeasureStartAsync(smallData));
                large.Add(await site.MeasureStartAsync(largeData));
            }

            Report(few, small);
            Report(many, large);
            Console.WriteLine($"ratio {many} to {few}: first 200 {Milliseconds(large) / Milliseconds(small):0.00}, "
                + $"memory {Megabytes(large) / Megabytes(small):0.00}");
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task<string> FillAsync(PublishedSite site, string data, int articles)
    {
        await using var instance = await SiteInstance.StartAsync(site.Folder, data);
        var rate = await ArticleCreation.CreateAsync(instance, articles);
        Console.WriteLine($"{articles} articles created through the content manager: {rate:0} a second");
        return data;
    }

    private static void Report(int articles, List<SiteStart> starts) => Console.WriteLine(
        $"{articles} articles: first 200 after {Milliseconds(starts):0} ms ({starts.Min(s => s.Milliseconds):0} to "
        + $"{starts.Max(s => s.Milliseconds):0}), resident {Megabytes(starts):0} MB");

    private static double Milliseconds(List<SiteStart> starts) => Median(starts.Select(start => start.Milliseconds));

    private static double Megabytes(List<SiteStart> starts) => Median(starts.Select(start => start.Megabytes));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
