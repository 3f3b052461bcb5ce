using System.Globalization;
using Portal.Benchmarks.Daily;
using Portal.Benchmarks.Pages;
using Portal.Benchmarks.Site;
using Portal.Benchmarks.YesSql;

// The process that the pages are measured beside.
if (args is ["bare", var address, var length])
{
    await BareServer.RunAsync(address, int.Parse(length, CultureInfo.InvariantCulture));
    return 0;
}

// usage, from the repository's root: dotnet run -c Release --project tests/Portal.Benchmarks -- [yessql] [create] [site] [pages [--articles=0,100000] [--rounds=7] [--seconds=2] [--data=folder]] [daily [--articles=10,100000] [--rounds=30] [--data=folder]]
var all = args.Length == 0;
var switches = args.Where(argument => argument.StartsWith("--", StringComparison.Ordinal)).ToList();
if (args.Except(switches).Except(["yessql", "create", "site", "pages", "daily"]).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine($"There is no benchmark '{unknown}'. Name yessql, create, site, pages, daily, or nothing for all.");
    return 1;
}

if (all || args.Contains("yessql"))
{
    await WriteBenchmark.RunAsync();
    await QueryBenchmark.RunAsync();
}

if (all || args.Contains("create"))
{
    await CreationBenchmark.RunAsync();
}

if (all || args.Contains("site"))
{
    await StartBenchmark.RunAsync(few: 10, many: 100_000);
}

if (all || args.Contains("pages"))
{
    await PagesBenchmark.RunAsync(PagesOptions.Parse(switches));
}

if (all || args.Contains("daily"))
{
    await DailyBenchmark.RunAsync(DailyOptions.Parse(switches));
}

return 0;
