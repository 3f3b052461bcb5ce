using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Media.Settings;

namespace OrchardCore.Seo;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync("SeoMetaPart", part => part
            .Attachable()
            .WithDescription("Provides a part that allows SEO meta descriptions to be applied to a content item.")
            .WithField("DefaultSocialImage", field => Image(field, "Default social image"))
            .WithField("OpenGraphImage", field => Image(field, "Open graph image"))
            .WithField("TwitterImage", field => Image(field, "Twitter image")));

        return 2;
    }

    private static void Image(ContentPartFieldDefinitionBuilder field, string name) => field
        .OfType("MediaField")
        .WithDisplayName(name)
        .WithSettings(new MediaFieldSettings { Multiple = false });
}
