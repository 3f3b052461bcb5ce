using Portal.Benchmarks.Measuring;

namespace Portal.Benchmarks.Site;

/// <summary>Creates articles through the content manager in a site of its own, a few rounds of a thousand: the first warms up and is not counted.</summary>
internal static class CreationBenchmark
{
    private const int Round = 1000;
    private const int Rounds = 5;

    public static async Task RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("portal-bench-").FullName;
        try
        {
            await using var site = await SiteInstance.StartAsync(AppContext.BaseDirectory, data);
            var rates = new List<CreationRate>();
            for (var round = 0; round <= Rounds; round++)
            {
                rates.Add(await ArticleCreation.CreateAsync(site, Round));
            }

            var counted = rates.Skip(1).ToList();
            Console.WriteLine($"articles created through the content manager, SQLite: {Median.Of(counted.Select(rate => rate.Elapsed)):0} a second, "
                + $"{Median.Of(counted.Select(rate => rate.Processor)):0} a processor second");
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }
}
