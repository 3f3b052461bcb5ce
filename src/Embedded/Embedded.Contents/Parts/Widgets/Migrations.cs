using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Widgets.Models;

namespace OrchardCore.Widgets;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(WidgetsListPart), part => part
            .Attachable()
            .WithDescription("Provides a way to add widgets to content items."));

        return 1;
    }
}
