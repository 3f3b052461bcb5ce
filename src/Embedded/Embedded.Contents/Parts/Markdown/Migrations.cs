using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Markdown.Models;

namespace OrchardCore.Markdown;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(MarkdownBodyPart), part => part
            .Attachable()
            .WithDescription("Provides a Markdown formatted body for your content item."));

        return 4;
    }
}
