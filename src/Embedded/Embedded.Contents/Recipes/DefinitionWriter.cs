using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>Writes a recipe's records through the builders.</summary>
internal static class DefinitionWriter
{
    public static void Write(ContentTypeDefinitionRecord record, ContentTypeDefinitionBuilder builder)
    {
        if (!string.IsNullOrEmpty(record.DisplayName))
        {
            builder.DisplayedAs(record.DisplayName);
        }

        builder.MergeSettings(record.Settings ?? []);
        foreach (var part in record.ContentTypePartDefinitionRecords ?? [])
        {
            builder.WithPart(part.Name, part.PartName, configuration => configuration.MergeSettings(part.Settings ?? []));
        }
    }

    public static void Write(ContentPartDefinitionRecord record, ContentPartDefinitionBuilder builder)
    {
        builder.MergeSettings(record.Settings ?? []);
        foreach (var field in record.ContentPartFieldDefinitionRecords ?? [])
        {
            builder.WithField(field.Name, configuration => configuration.OfType(field.FieldName).MergeSettings(field.Settings ?? []));
        }
    }
}
