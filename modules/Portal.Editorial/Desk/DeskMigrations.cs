using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace Portal.Editorial.Desk;

/// <summary>Defines the widget of the admin's first page.</summary>
public sealed class DeskMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Builds the newest shape of the definition.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AwaitingApproval), _ => { });
        await definitions.AlterTypeDefinitionAsync(nameof(AwaitingApproval), type => type
            .WithDisplayName("Bàn làm việc: bài chờ duyệt")
            .Stereotype("DashboardWidget")
            .WithPart(nameof(AwaitingApproval))
            .WithPart("DashboardPart"));

        return 1;
    }
}
