using Portal.Benchmarks.Measuring;

namespace Portal.Benchmarks.Site;

/// <summary>One start: milliseconds to the first 200, processor milliseconds spent by then, and resident memory in megabytes after it.</summary>
internal sealed record SiteStart(double Elapsed, double Processor, double Megabytes)
{
    public static SiteStart MedianOf(IReadOnlyCollection<SiteStart> starts) => new(
        Median.Of(starts.Select(start => start.Elapsed)),
        Median.Of(starts.Select(start => start.Processor)),
        Median.Of(starts.Select(start => start.Megabytes)));
}
