using System.Globalization;
using Fluid;
using Fluid.Values;

namespace Embedded.Liquid;

/// <summary>Reads a moment from what a template gives: a date, 'now', 'today', Unix seconds or a text.</summary>
internal static class MomentInput
{
    public static DateTimeOffset? Read(FluidValue input, TemplateContext context) => input.Type switch
    {
        FluidValues.DateTime => (DateTimeOffset)input.ToObjectValue(),
        FluidValues.Number => DateTimeOffset.FromUnixTimeSeconds((long)Math.Clamp(input.ToNumberValue(), -62135596800, 253402300799)),
        FluidValues.String => ReadText(input.ToStringValue(), context),
        _ => input.ToObjectValue() switch
        {
            DateTime dateTime => new DateTimeOffset(DateTime.SpecifyKind(dateTime, DateTimeKind.Utc)),
            DateTimeOffset moment => moment,
            _ => null,
        },
    };

    /// <summary>A date and time that names no offset; null for any other text.</summary>
    public static DateTime? ReadWallTime(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var value) && value.Kind == DateTimeKind.Unspecified
            ? value
            : null;

    private static DateTimeOffset? ReadText(string text, TemplateContext context)
    {
        if (text is "now" or "today")
        {
            return context.Now();
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
    }
}
