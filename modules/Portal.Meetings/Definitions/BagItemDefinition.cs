using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;

namespace Portal.Meetings.Definitions;

internal static class BagItemDefinition
{
    /// <summary>Defines a type that lives in a bag: a required title, and one part of the type's own name.</summary>
    public static async Task AlterBagItemAsync(
        this IContentDefinitionManager definitions,
        string name,
        string displayName,
        string description,
        Action<ContentPartDefinitionBuilder> fields)
    {
        await definitions.AlterPartDefinitionAsync(name, part => fields(part.WithDescription(description)));
        await definitions.AlterTypeDefinitionAsync(name, type => type
            .WithDisplayName(displayName)
            .WithPart(nameof(TitlePart), part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(name, part => part.WithPosition("1")));
    }
}
