using System.Globalization;

namespace Portal.Benchmarks.Pages;

/// <summary>
/// How the pages are measured: <c>--articles=0,100000</c> beside the sample, <c>--rounds=7</c> of <c>--seconds=2</c> each, and
/// <c>--data=folder</c> to keep what was created for the next run.
/// </summary>
internal sealed record PagesOptions(IReadOnlyList<int> Articles, int Rounds, TimeSpan Round, string? Data)
{
    public static PagesOptions Parse(IEnumerable<string> switches)
    {
        var options = new PagesOptions([0, 100_000], Rounds: 7, TimeSpan.FromSeconds(2), Data: null);
        foreach (var one in switches)
        {
            var value = one[(one.IndexOf('=', StringComparison.Ordinal) + 1)..];
            options = one[..^value.Length] switch
            {
                "--articles=" => options with { Articles = [.. value.Split(',').Select(Number)] },
                "--rounds=" => options with { Rounds = Number(value) },
                "--seconds=" => options with { Round = TimeSpan.FromSeconds(double.Parse(value, CultureInfo.InvariantCulture)) },
                "--data=" => options with { Data = Path.GetFullPath(value) },
                _ => throw new ArgumentException($"There is no switch '{one}'. Use --articles=0,100000, --rounds=7, --seconds=2 or --data=folder."),
            };
        }

        return options;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
