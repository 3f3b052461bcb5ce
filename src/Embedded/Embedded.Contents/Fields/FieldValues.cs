using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Contents.Fields;

/// <summary>The fields of one kind that a content item carries.</summary>
internal static class FieldValues
{
    public static IEnumerable<(ContentPartFieldDefinition Definition, TField Field)> Of<TField>(
        ContentItem contentItem, ContentTypeDefinition? type)
        where TField : ContentField
    {
        foreach (var typePart in type?.Parts ?? [])
        {
            foreach (var definition in typePart.PartDefinition.Fields)
            {
                if (definition.FieldDefinition.Name == typeof(TField).Name
                    && contentItem.Get<ContentPart>(typePart.Name)?.Get<TField>(definition.Name) is { } field)
                {
                    yield return (definition, field);
                }
            }
        }
    }
}
