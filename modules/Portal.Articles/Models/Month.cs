using System.Globalization;

namespace Portal.Articles.Models;

/// <summary>A month of the archive, written as in its address: 2026-11.</summary>
public readonly record struct Month(int Year, int Number)
{
    private const string Format = "yyyy-MM";

    /// <summary>The month that a local moment lies in.</summary>
    public static Month Of(DateTime local) => new(local.Year, local.Month);

    /// <summary>Reads a month from an address; anything else than four digits, a hyphen and a month is none.</summary>
    public static bool TryParse(string? text, out Month month)
    {
        var isMonth = DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        month = isMonth ? new Month(first.Year, first.Month) : default;

        // The last month of the calendar has no end that a date could name.
        return isMonth && first < new DateTime(9999, 12, 1);
    }

    /// <summary>The first day of the month.</summary>
    public DateTime Start => new(Year, Number, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The first day of the month after it.</summary>
    public DateTime End => Start.AddMonths(1);

    /// <inheritdoc/>
    public override string ToString() => Start.ToString(Format, CultureInfo.InvariantCulture);
}
