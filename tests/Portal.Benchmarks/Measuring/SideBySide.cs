using System.Diagnostics;

namespace Portal.Benchmarks.Measuring;

/// <summary>
/// Runs the same work two ways in turn, a short batch of each, and sets the medians of the batches side by side. Tools that measure one way
/// to its end and then the other compare two moments of a busy machine; here both ways see the same moments.
/// </summary>
internal sealed class SideBySide(string title, int operations)
{
    private const int WarmUpRounds = 12;
    private const int Rounds = 60;

    public async Task RunAsync(string baselineName, Func<Task> baseline, string candidateName, Func<Task> candidate)
    {
        // Enough runs for the runtime to compile what is hot at its last tier.
        for (var round = 0; round < WarmUpRounds; round++)
        {
            await MeasureAsync(baseline);
            await MeasureAsync(candidate);
        }

        var baselineCosts = new List<Cost>(Rounds);
        var candidateCosts = new List<Cost>(Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            // Who goes first alternates: what one batch leaves behind (garbage, a full log) falls on both.
            if (round % 2 == 0)
            {
                baselineCosts.Add(await MeasureAsync(baseline));
                candidateCosts.Add(await MeasureAsync(candidate));
            }
            else
            {
                candidateCosts.Add(await MeasureAsync(candidate));
                baselineCosts.Add(await MeasureAsync(baseline));
            }
        }

        Report(baselineName, Cost.Median(baselineCosts), candidateName, Cost.Median(candidateCosts));
    }

    private async Task<Cost> MeasureAsync(Func<Task> operation)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        for (var number = 0; number < operations; number++)
        {
            await operation();
        }

        var elapsed = clock.Elapsed;
        return new Cost(
            elapsed.TotalMicroseconds / operations,
            (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / operations,
            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1024.0 / operations);
    }

    private void Report(string baselineName, Cost baseline, string candidateName, Cost candidate)
    {
        Console.WriteLine(title);
        Console.WriteLine(Line(baselineName, baseline));
        Console.WriteLine(Line(candidateName, candidate));
        Console.WriteLine($"  ratio: elapsed {candidate.Elapsed / baseline.Elapsed:0.00}, processor {candidate.Processor / baseline.Processor:0.00}");
    }

    private static string Line(string name, Cost cost)
        => $"  {name,-8} {cost.Elapsed,10:0.0} us elapsed {cost.Processor,10:0.0} us processor {cost.Kilobytes,8:0.0} kB allocated";
}
