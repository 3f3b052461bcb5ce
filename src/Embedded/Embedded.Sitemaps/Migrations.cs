using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Sitemaps.Models;

namespace Embedded.Sitemaps;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(SitemapPart), part => part
            .Attachable()
            .WithDescription("Provides a part that allows sitemap configuration for a content item."));

        return 1;
    }
}
