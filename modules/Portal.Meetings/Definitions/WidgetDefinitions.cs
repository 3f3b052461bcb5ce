using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using Portal.Meetings.Models;

namespace Portal.Meetings.Definitions;

internal static class WidgetDefinitions
{
    public static async Task DefineWidgetsAsync(this IContentDefinitionManager definitions)
    {
        await definitions.AlterWidgetAsync(nameof(UpcomingMeetings), "Cuộc họp sắp diễn ra", WithCount);
        await definitions.AlterWidgetAsync(nameof(WeekCalendar), "Lịch công tác tuần này", _ => { });
        await definitions.AlterWidgetAsync(nameof(OpenDirectives), "Nhiệm vụ đang thực hiện", WithCount);
    }

    private static async Task AlterWidgetAsync(this IContentDefinitionManager definitions, string name, string displayName, Action<ContentPartDefinitionBuilder> fields)
    {
        await definitions.AlterPartDefinitionAsync(name, fields);
        await definitions.AlterTypeDefinitionAsync(name, type => type
            .WithDisplayName(displayName)
            .Stereotype("Widget")
            .WithPart(name));
    }

    private static void WithCount(ContentPartDefinitionBuilder part)
        => part.WithField("Count", field => field
            .OfType(nameof(NumericField))
            .WithDisplayName("Số mục")
            .WithSettings(new NumericFieldSettings { Scale = 0, Minimum = 1, Maximum = 20, DefaultValue = "5" }));
}
