using OrchardCore.Alias.Settings;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace OrchardCore.Menu;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync("Menu", type => type
            .DisplayedAs("Menu")
            .Draftable()
            .Creatable()
            .Listable()
            .WithPart("TitlePart", part => part.WithPosition("1"))
            .WithPart("AliasPart", part => part
                .WithPosition("2")
                .WithSettings(new AliasPartSettings { Pattern = "{{ Model.ContentItem | display_text | slugify }}" }))
            .WithPart("MenuPart", part => part.WithPosition("3"))
            .WithPart("MenuItemsListPart", part => part.WithPosition("4")));

        await definitions.AlterTypeDefinitionAsync("LinkMenuItem", type => type
            .DisplayedAs("Link Menu Item")
            .Stereotype("MenuItem")
            .WithPart("LinkMenuItemPart"));

        await definitions.AlterPartDefinitionAsync("ContentMenuItemPart", part => part
            .WithField("SelectedContentItem", field => field
                .OfType("ContentPickerField")
                .WithDisplayName("Selected Content Item")
                .WithSettings(new ContentPickerFieldSettings { DisplayAllContentTypes = true, Required = true })));

        await definitions.AlterTypeDefinitionAsync("ContentMenuItem", type => type
            .DisplayedAs("Content Menu Item")
            .Stereotype("MenuItem")
            .WithPart("ContentMenuItemPart"));

        await definitions.AlterTypeDefinitionAsync("HtmlMenuItem", type => type
            .DisplayedAs("HTML Menu Item")
            .Stereotype("MenuItem")
            .WithPart("HtmlMenuItemPart"));

        return 4;
    }
}
