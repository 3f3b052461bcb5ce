using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Builds the definition of a part of a content type.</summary>
public abstract class ContentTypePartDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
    {
        ArgumentNullException.ThrowIfNull(part);
        Current = part;
        Name = part.Name;
        PartName = part.PartDefinition.Name;
        TypeName = part.ContentTypeDefinition?.Name ?? string.Empty;
        _settings = JObject.Clone(part.Settings)!;
    }

    public ContentTypePartDefinition Current { get; protected set; }

    public string Name { get; private set; }

    public string PartName { get; private set; }

    public string TypeName { get; private set; }

    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        JObject.Merge(_settings, settings, ContentBuilderSettings.JsonMergeSettings);

        return this;
    }

    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        SettingsWriter.Merge(_settings, setting);

        return this;
    }

    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsWriter.Set(_settings, settings);

        return this;
    }

    public abstract ContentTypePartDefinition Build();
}
