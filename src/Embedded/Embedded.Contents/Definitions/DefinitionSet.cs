using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

/// <summary>The definitions built from one state of the record.</summary>
internal sealed class DefinitionSet
{
    private readonly Dictionary<string, ContentTypeDefinition> _types;
    private readonly Dictionary<string, ContentPartDefinition> _parts;

    public DefinitionSet(ContentDefinitionRecord record, bool share)
    {
        Identifier = record.Identifier;
        _parts = record.ContentPartDefinitionRecords.ToDictionary(part => part.Name, part => Build(part, share), StringComparer.OrdinalIgnoreCase);
        var partRecords = record.ContentPartDefinitionRecords.ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
        _types = record.ContentTypeDefinitionRecords.ToDictionary(type => type.Name, type => Build(type, partRecords, share), StringComparer.OrdinalIgnoreCase);
    }

    public string? Identifier { get; }

    public IEnumerable<ContentTypeDefinition> Types => _types.Values;

    public IEnumerable<ContentPartDefinition> Parts => _parts.Values;

    public ContentTypeDefinition? FindType(string name) => _types.GetValueOrDefault(name);

    public ContentPartDefinition? FindPart(string name) => _parts.GetValueOrDefault(name);

    private static ContentTypeDefinition Build(ContentTypeDefinitionRecord record, Dictionary<string, ContentPartDefinitionRecord> parts, bool share)
        => new(
            record.Name,
            record.DisplayName,
            record.ContentTypePartDefinitionRecords.Select(part => new ContentTypePartDefinition(
                part.Name,
                parts.TryGetValue(part.PartName, out var partRecord) ? Build(partRecord, share) : new ContentPartDefinition(part.PartName),
                Settings(part.Settings, share))),
            Settings(record.Settings, share));

    private static ContentPartDefinition Build(ContentPartDefinitionRecord record, bool share)
        => new(
            record.Name,
            record.ContentPartFieldDefinitionRecords.Select(field => new ContentPartFieldDefinition(
                new ContentFieldDefinition(field.FieldName),
                field.Name,
                Settings(field.Settings, share))),
            Settings(record.Settings, share));

    private static JsonObject Settings(JsonObject? settings, bool share)
        => settings is null ? [] : share ? settings : JObject.Clone(settings)!;
}
