using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;

namespace OrchardCore.Html;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(HtmlBodyPart), part => part
            .Attachable()
            .WithDescription("Provides an HTML Body for your content item."));

        return 5;
    }
}
