using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;
using Portal.Articles.Models;

namespace Portal.Articles;

/// <summary>Defines the types of the terms under which articles stand. The taxonomies themselves come by recipe.</summary>
public sealed class TermMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>Builds the newest shape of the definitions.</summary>
    public async Task<int> CreateAsync()
    {
        await DefineAsync(TermTypes.Category, "Chuyên mục");
        await DefineAsync(TermTypes.Tag, "Thẻ");
        await DefineAsync(TermTypes.EventStream, "Dòng sự kiện");

        return await UpdateFrom1Async();
    }

    /// <summary>A term answers at the path that its own part names; without this, Orchard makes one of its identifier.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        foreach (var name in new[] { TermTypes.Category, TermTypes.Tag, TermTypes.EventStream })
        {
            await contentDefinitionManager.AlterTypeDefinitionAsync(name, type => type
                .WithPart(nameof(AutoroutePart), part => part.MergeSettings<AutoroutePartSettings>(settings => settings.ManageContainedItemRoutes = true)));
        }

        return 2;
    }

    private Task DefineAsync(string name, string displayName) => contentDefinitionManager.AlterTypeDefinitionAsync(name, type => type
        .WithDisplayName(displayName)
        .WithPart(nameof(TitlePart), part => part
            .WithPosition("0")
            .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
        .WithPart(nameof(AutoroutePart), part => part
            .WithPosition("1")
            .WithSettings(new AutoroutePartSettings
            {
                AllowCustomPath = true,
                AllowUpdatePath = true,
                Pattern = "{{ ContentItem.DisplayText | slugify }}",
            })));
}
