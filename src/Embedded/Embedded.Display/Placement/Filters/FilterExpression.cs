using System.Text.Json;

namespace Embedded.Display.Placement.Filters;

/// <summary>Reads a filter's value: one text, or several of which one must fit. An asterisk at the end stands for any ending.</summary>
internal static class FilterExpression
{
    public static bool AnyFits(object expression, Func<string, bool> fits) => expression switch
    {
        JsonElement { ValueKind: JsonValueKind.String } text => fits(text.GetString()!),
        JsonElement { ValueKind: JsonValueKind.Array } texts => AnyElementFits(texts, fits),
        string text => fits(text),
        IEnumerable<string> texts => texts.Any(fits),
        _ => false,
    };

    public static bool Fits(string pattern, string value)
        => pattern.EndsWith('*')
            ? value.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase)
            : pattern.Equals(value, StringComparison.OrdinalIgnoreCase);

    private static bool AnyElementFits(JsonElement texts, Func<string, bool> fits)
    {
        foreach (var text in texts.EnumerateArray())
        {
            if (text.ValueKind == JsonValueKind.String && fits(text.GetString()!))
            {
                return true;
            }
        }

        return false;
    }
}
