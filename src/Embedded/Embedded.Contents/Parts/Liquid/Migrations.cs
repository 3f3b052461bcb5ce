using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid.Models;

namespace OrchardCore.Liquid;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(LiquidPart), part => part
            .Attachable()
            .WithDescription("Provides a Liquid formatted body for your content item."));

        return 1;
    }
}
