using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Associations.Models;

/// <summary>The years of a term, as people write them: 2020-2025.</summary>
public readonly partial record struct TermYears(int From, int To)
{
    /// <summary>Reads years that are written with a hyphen or a dash.</summary>
    public static bool TryParse(string? text, out TermYears years)
    {
        var match = Pattern().Match(text ?? "");
        years = match.Success
            ? new TermYears(Number(match.Groups["from"]), Number(match.Groups["to"]))
            : default;

        return match.Success && years.To >= years.From;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From} – {To}");

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<from>[12][0-9]{3})\s*[-–—]\s*(?<to>[12][0-9]{3})\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
