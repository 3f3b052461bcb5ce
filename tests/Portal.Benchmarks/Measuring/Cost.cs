namespace Portal.Benchmarks.Measuring;

/// <summary>What one operation took: elapsed and processor time in microseconds, and allocated kilobytes.</summary>
internal readonly record struct Cost(double Elapsed, double Processor, double Kilobytes)
{
    public static Cost Median(IReadOnlyCollection<Cost> costs) => new(
        Measuring.Median.Of(costs.Select(cost => cost.Elapsed)),
        Measuring.Median.Of(costs.Select(cost => cost.Processor)),
        Measuring.Median.Of(costs.Select(cost => cost.Kilobytes)));
}
