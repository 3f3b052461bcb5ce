using Portal.Benchmarks.Pages;
using Portal.Benchmarks.Site;

namespace Portal.Benchmarks.Daily;

/// <summary>What officers do all day, over HTTP on the published site: saving, publishing, looking for an article, sending photos.</summary>
internal static class DailyBenchmark
{
    public static async Task RunAsync(DailyOptions options)
    {
        var work = Directory.CreateTempSubdirectory("portal-bench-").FullName;
        try
        {
            var site = PublishedSite.Publish(Path.Combine(work, "site"));
            foreach (var count in options.Articles)
            {
                var data = await FilledData.EnsureAsync(site, options.Data ?? work, count);
                var account = await Officer.RegisterAsync(site, data);
                await using var server = await ServerProcess.StartSiteAsync(site.Folder, data);
                using var officer = await Officer.SignInAsync(server, account);
                Console.WriteLine($"{count} articles beside the sample");
                foreach (var part in options.Only)
                {
                    await (part switch
                    {
                        "save" => SavingBenchmark.RunAsync(officer, server, options.Rounds),
                        "list" => ListBenchmark.RunAsync(officer, server, options.Rounds, count),
                        "upload" => UploadBenchmark.RunAsync(officer, server, options.Rounds / 3),
                        _ => throw new ArgumentException($"There is no part '{part}'. Use save, list or upload."),
                    });
                }
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }
}
