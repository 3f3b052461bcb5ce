using Portal.Benchmarks.Site;
using Portal.Benchmarks.YesSql;

// usage, from the repository's root: dotnet run -c Release --project tests/Portal.Benchmarks -- [yessql] [site]
var both = args.Length == 0;
if (args.Except(["yessql", "site"]).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine($"There is no benchmark '{unknown}'. Name yessql, site, or nothing for both.");
    return 1;
}

if (both || args.Contains("yessql"))
{
    await WriteBenchmark.RunAsync();
    await QueryBenchmark.RunAsync();
}

if (both || args.Contains("site"))
{
    await StartBenchmark.RunAsync(few: 10, many: 100_000);
}

return 0;
