using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace Portal.Meetings.Desk;

/// <summary>Defines the widgets of the admin's first page.</summary>
public sealed class DeskMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Builds the newest shape of the definitions.</summary>
    public async Task<int> CreateAsync()
    {
        await DefineAsync(nameof(MeetingsThisWeek), "Bàn làm việc: cuộc họp tuần này");
        await DefineAsync(nameof(OverdueDirectives), "Bàn làm việc: nhiệm vụ quá hạn");

        return 1;
    }

    private async Task DefineAsync(string name, string displayName)
    {
        await definitions.AlterPartDefinitionAsync(name, _ => { });
        await definitions.AlterTypeDefinitionAsync(name, type => type
            .WithDisplayName(displayName)
            .Stereotype(DeskWidgets.Stereotype)
            .WithPart(name)
            .WithPart("DashboardPart"));
    }
}
