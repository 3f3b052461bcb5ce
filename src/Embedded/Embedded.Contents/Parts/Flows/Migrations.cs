using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;

namespace OrchardCore.Flows;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(FlowPart), part => part
            .Attachable()
            .WithDescription("Provides a customizable body for your content item where you can build a content structure with widgets."));

        await definitions.AlterPartDefinitionAsync(nameof(BagPart), part => part
            .Attachable()
            .Reusable()
            .WithDescription("Provides a collection behavior for your content item where you can place other content items."));

        return 3;
    }
}
