using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;
using Portal.Associations.Models;

namespace Portal.Associations.Definitions;

internal static class AssociationDirectoryPageDefinition
{
    /// <summary>A page that exists once: editors change its title, nobody creates a second one.</summary>
    public static async Task DefineAssociationDirectoryPageAsync(this IContentDefinitionManager definitions)
    {
        await definitions.AlterPartDefinitionAsync(nameof(AssociationDirectoryPage), _ => { });
        await definitions.AlterTypeDefinitionAsync(nameof(AssociationDirectoryPage), type => type
            .WithDisplayName("Trang danh bạ hội thành viên")
            .Listable()
            .Versionable()
            .WithPart(nameof(TitlePart), part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(AutoroutePart), part => part
                .WithPosition("1")
                .WithSettings(new AutoroutePartSettings { Pattern = AssociationPaths.DirectoryPath }))
            .WithPart(nameof(AssociationDirectoryPage), part => part.WithPosition("2")));
    }
}
