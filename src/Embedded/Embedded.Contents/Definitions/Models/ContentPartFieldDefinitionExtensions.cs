namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the field of an item that a definition describes.</summary>
public static class ContentPartFieldDefinitionExtensions
{
    public static TField? GetContentField<TField>(this ContentPartFieldDefinition fieldDefinition, ContentItem contentItem)
        where TField : ContentField
    {
        ArgumentNullException.ThrowIfNull(fieldDefinition);
        var part = contentItem.Get<ContentPart>(fieldDefinition.ContentTypePartDefinition?.Name ?? fieldDefinition.PartDefinition.Name);

        return part?.Get<TField>(fieldDefinition.Name);
    }

    public static IEnumerable<(ContentPartFieldDefinition, TField)> GetContentFields<TField>(this IEnumerable<ContentPartFieldDefinition> fieldDefinitions, ContentItem contentItem)
        where TField : ContentField
    {
        ArgumentNullException.ThrowIfNull(fieldDefinitions);
        foreach (var definition in fieldDefinitions)
        {
            if (definition.GetContentField<TField>(contentItem) is { } field)
            {
                yield return (definition, field);
            }
        }
    }

    /// <summary>Whether the field's part stands under a name other than its own.</summary>
    public static bool IsNamedPart(this ContentPartFieldDefinition fieldDefinition)
    {
        ArgumentNullException.ThrowIfNull(fieldDefinition);

        return fieldDefinition.ContentTypePartDefinition is { } typePart && typePart.IsNamedPart();
    }
}
