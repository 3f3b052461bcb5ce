using Portal.Benchmarks.Measuring;
using Portal.Benchmarks.Pages;

namespace Portal.Benchmarks.Daily;

/// <summary>Does the same thing again and again, and says how long it took and what it cost the server.</summary>
internal static class Times
{
    /// <summary>The first runs compile what is hot, and are not counted.</summary>
    private const int WarmUpRounds = 5;

    /// <param name="title">What is done.</param>
    /// <param name="server">Whose processor time is read.</param>
    /// <param name="rounds">How often it is counted.</param>
    /// <param name="run">Does it once, and has its milliseconds.</param>
    public static async Task MeasureAsync(string title, ServerProcess server, int rounds, Func<int, Task<double>> run)
    {
        var (elapsed, processor) = (new List<double>(), new List<double>());
        for (var round = 0; round < WarmUpRounds + rounds; round++)
        {
            var before = server.ProcessorTime;
            var milliseconds = await run(round);
            if (round >= WarmUpRounds)
            {
                elapsed.Add(milliseconds);
                processor.Add((server.ProcessorTime - before).TotalMilliseconds);
            }
        }

        Report(title, elapsed, processor.Average());
    }

    public static void Report(string title, IReadOnlyCollection<double> elapsed, double processor)
    {
        var sorted = elapsed.Order().ToList();
        Console.WriteLine($"  {title,-46} {Median.Of(elapsed),8:0.0} ms (best {sorted[0]:0.0}, 95 % within {sorted[(int)((sorted.Count - 1) * 0.95)]:0.0}), {processor,6:0.0} ms of processor time");
    }
}
