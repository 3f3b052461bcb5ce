using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>Refuses, by name, definitions that name parts or fields which nothing provides.</summary>
internal static class DefinitionInspector
{
    public static async Task InspectAsync(DefinitionPayload payload, IContentDefinitionManager manager, ContentOptions options, PatternInspector patterns, ICollection<string> errors)
    {
        var known = (await manager.LoadPartDefinitionsAsync()).Select(part => part.Name)
            .Concat(options.ContentPartOptions.Select(option => option.Type.Name))
            .Concat(payload.Parts.Select(part => part.Record.Name))
            .Where(name => name is not null)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, type) in payload.Types)
        {
            InspectName(type.Name, "content type", path, errors);
            patterns.Inspect(type.Settings, path + ".Settings", errors);
            for (var index = 0; index < (type.ContentTypePartDefinitionRecords?.Count ?? 0); index++)
            {
                var part = type.ContentTypePartDefinitionRecords![index];
                var at = $"{path}.ContentTypePartDefinitionRecords[{index}]";
                InspectName(part.Name, "content part", at, errors);
                patterns.Inspect(part.Settings, at + ".Settings", errors);
                if (!string.Equals(part.PartName, type.Name, StringComparison.OrdinalIgnoreCase) && !known.Contains(part.PartName ?? string.Empty))
                {
                    errors.Add($"{at}.PartName: there is no content part '{part.PartName}', which the content type '{type.Name}' asks for: enable the feature that has it, or define it under ContentParts.");
                }
            }
        }

        foreach (var (path, part) in payload.Parts)
        {
            InspectName(part.Name, "content part", path, errors);
            for (var index = 0; index < (part.ContentPartFieldDefinitionRecords?.Count ?? 0); index++)
            {
                var field = part.ContentPartFieldDefinitionRecords![index];
                var at = $"{path}.ContentPartFieldDefinitionRecords[{index}]";
                InspectName(field.Name, "content field", at, errors);
                patterns.Inspect(field.Settings, at + ".Settings", errors);
                if (!options.ContentFieldOptionsLookup.ContainsKey(field.FieldName ?? string.Empty))
                {
                    errors.Add($"{at}.FieldName: there is no field type '{field.FieldName}', which the field '{field.Name}' of the part '{part.Name}' asks for: enable the feature that has it.");
                }
            }
        }
    }

    private static void InspectName(string? name, string kind, string path, ICollection<string> errors)
    {
        if (!DefinitionNames.IsValid(name))
        {
            errors.Add($"{path}.Name: '{name}' is no name for a {kind}: it must start with a letter and have only letters, digits, '_', '-' and '.', at most 255.");
        }
    }
}
