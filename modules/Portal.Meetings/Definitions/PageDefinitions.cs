using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;
using Portal.Meetings.Models;

namespace Portal.Meetings.Definitions;

internal static class PageDefinitions
{
    public static async Task DefinePagesAsync(this IContentDefinitionManager definitions)
    {
        await definitions.AlterPageAsync(nameof(MeetingListPage), "Trang danh sách cuộc họp", MeetingPaths.ListPath);
        await definitions.AlterPageAsync(nameof(WorkCalendarPage), "Trang lịch công tác", MeetingPaths.CalendarPath);
    }

    /// <summary>A page that exists once: editors change its title, nobody creates a second one.</summary>
    private static async Task AlterPageAsync(this IContentDefinitionManager definitions, string name, string displayName, string path)
    {
        await definitions.AlterPartDefinitionAsync(name, _ => { });
        await definitions.AlterTypeDefinitionAsync(name, type => type
            .WithDisplayName(displayName)
            .Listable()
            .Versionable()
            .WithPart(nameof(TitlePart), part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(AutoroutePart), part => part
                .WithPosition("1")
                .WithSettings(new AutoroutePartSettings { Pattern = path }))
            .WithPart(name, part => part.WithPosition("2")));
    }
}
