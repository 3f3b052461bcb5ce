namespace Embedded.Contents.Fields;

/// <summary>Lists of chosen values, which a hand-written recipe may leave out or fill with blanks.</summary>
internal static class ChosenValues
{
    public static bool HasAny(this string?[]? values) =>
        values is not null && values.Any(value => !string.IsNullOrWhiteSpace(value));

    public static string[] Distinct(string?[]? values) =>
        values is null ? [] : [.. values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!).Distinct(StringComparer.Ordinal)];
}
