namespace Portal.Benchmarks.Site;

/// <summary>Items created in a second of elapsed time, and in a second of processor time.</summary>
internal sealed record CreationRate(double Elapsed, double Processor);
