using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Portal.Benchmarks.Site;
using Portal.Benchmarks.YesSql;

// usage, from the repository's root: dotnet run -c Release --project tests/Portal.Benchmarks -- [yessql] [site]
var both = args.Length == 0;
if (both || args.Contains("yessql"))
{
    var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    BenchmarkRunner.Run([typeof(WriteBenchmark), typeof(QueryBenchmark)], config);
}

if (both || args.Contains("site"))
{
    await StartBenchmark.RunAsync(few: 10, many: 100_000);
}

return 0;
