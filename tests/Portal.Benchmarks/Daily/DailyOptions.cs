using System.Globalization;

namespace Portal.Benchmarks.Daily;

/// <summary>
/// How the daily work is measured: <c>--articles=10,100000</c> beside the sample, <c>--rounds=30</c> of each, <c>--only=save,list,upload</c>, and
/// <c>--data=folder</c> to keep what was created for the next run.
/// </summary>
internal sealed record DailyOptions(IReadOnlyList<int> Articles, int Rounds, IReadOnlyList<string> Only, string? Data)
{
    public static DailyOptions Parse(IEnumerable<string> switches)
    {
        var options = new DailyOptions([10, 100_000], Rounds: 30, ["save", "list", "upload"], Data: null);
        foreach (var one in switches)
        {
            var value = one[(one.IndexOf('=', StringComparison.Ordinal) + 1)..];
            options = one[..^value.Length] switch
            {
                "--articles=" => options with { Articles = [.. value.Split(',').Select(Number)] },
                "--rounds=" => options with { Rounds = Number(value) },
                "--only=" => options with { Only = value.Split(',') },
                "--data=" => options with { Data = Path.GetFullPath(value) },
                _ => throw new ArgumentException($"There is no switch '{one}'. Use --articles=10,100000, --rounds=30, --only=save,list,upload or --data=folder."),
            };
        }

        return options;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
