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
            var (smallMedian, largeMedian) = (SiteStart.MedianOf(small), SiteStart.MedianOf(large));
            Console.WriteLine($"ratio {many} to {few}: elapsed {largeMedian.Elapsed / smallMedian.Elapsed:0.00}, "
                + $"processor {largeMedian.Processor / smallMedian.Processor:0.00}, memory {largeMedian.Megabytes / smallMedian.Megabytes:0.00}");
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
        Console.WriteLine($"{articles} articles created through the content manager, SQLite: {rate.Elapsed:0} a second, {rate.Processor:0} a processor second");
        return data;
    }

    private static void Report(int articles, List<SiteStart> starts)
    {
        var median = SiteStart.MedianOf(starts);
        Console.WriteLine($"{articles} articles: first 200 after {median.Elapsed:0} ms ({starts.Min(start => start.Elapsed):0} to "
            + $"{starts.Max(start => start.Elapsed):0}), {median.Processor:0} ms of processor time, resident {median.Megabytes:0} MB");
    }
}
