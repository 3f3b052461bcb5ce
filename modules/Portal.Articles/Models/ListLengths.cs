using OrchardCore.ContentFields.Fields;

namespace Portal.Articles.Models;

/// <summary>How many articles a widget shows.</summary>
internal static class ListLengths
{
    public const int Most = 20;

    /// <summary>The number that the editors gave, within bounds; without one, the widget's own.</summary>
    public static int Or(this NumericField? field, int usual)
        => field?.Value is { } value ? (int)Math.Clamp(value, 1, Most) : usual;
}
