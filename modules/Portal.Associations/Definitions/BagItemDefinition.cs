using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace Portal.Associations.Definitions;

internal static class BagItemDefinition
{
    /// <summary>Defines a type that lives in a bag, with one part of the type's own name behind what <paramref name="type"/> adds.</summary>
    public static async Task AlterBagItemAsync(
        this IContentDefinitionManager definitions,
        string name,
        string displayName,
        string description,
        Action<ContentPartDefinitionBuilder> fields,
        Action<ContentTypeDefinitionBuilder>? type = null)
    {
        await definitions.AlterPartDefinitionAsync(name, part => fields(part.WithDescription(description)));
        await definitions.AlterTypeDefinitionAsync(name, builder =>
        {
            builder.WithDisplayName(displayName).WithPart(name, part => part.WithPosition("1"));
            type?.Invoke(builder);
        });
    }
}
