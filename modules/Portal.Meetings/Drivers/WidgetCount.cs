using OrchardCore.ContentFields.Fields;

namespace Portal.Meetings.Drivers;

internal static class WidgetCount
{
    private const int Default = 5;

    private const int Most = 20;

    /// <summary>How many entries a widget shows, whatever was entered or imported.</summary>
    public static int OrDefault(this NumericField field) => (int)Math.Clamp(field.Value ?? Default, 1, Most);
}
