using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace OrchardCore.Title;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync("TitlePart", part => part
            .Attachable()
            .WithDescription("Provides a title for your content item.")
            .WithDefaultPosition("0"));

        return 2;
    }
}
