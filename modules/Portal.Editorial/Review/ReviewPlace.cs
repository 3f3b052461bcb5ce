using System.Globalization;

namespace Portal.Editorial.Review;

/// <summary>A place in the list, from which the next page is read on.</summary>
public sealed record ReviewPlace(DateTime StepUtc, string ContentItemId)
{
    /// <summary>As it stands in an address: the moment's ticks, a dot, the item's id.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StepUtc.Ticks}.{ContentItemId}");

    /// <summary>Reads a place from an address; null where the text is none.</summary>
    public static ReviewPlace? Parse(string? text)
    {
        var parts = text?.Split('.') ?? [];

        return parts is [var ticks, { Length: > 0 and <= 26 } id]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value <= DateTime.MaxValue.Ticks
            ? new(new DateTime(value, DateTimeKind.Utc), id)
            : null;
    }
}
