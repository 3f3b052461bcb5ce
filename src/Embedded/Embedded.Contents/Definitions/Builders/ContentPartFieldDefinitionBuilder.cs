using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Builds the definition of a field of a part.</summary>
public abstract class ContentPartFieldDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field)
    {
        Current = field;
        _settings = JObject.Clone(field.Settings)!;
    }

    public ContentPartFieldDefinition Current { get; }

    public abstract string Name { get; }

    public abstract string FieldType { get; }

    public abstract string PartName { get; }

    public ContentPartFieldDefinitionBuilder MergeSettings(JsonObject settings)
    {
        JObject.Merge(_settings, settings, ContentBuilderSettings.JsonMergeSettings);

        return this;
    }

    public ContentPartFieldDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        SettingsWriter.Merge(_settings, setting);

        return this;
    }

    public ContentPartFieldDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsWriter.Set(_settings, settings);

        return this;
    }

    public ContentPartFieldDefinitionBuilder WithSettings<T>()
        where T : class, new()
        => WithSettings(new T());

    public abstract ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition);

    public abstract ContentPartFieldDefinitionBuilder OfType(string fieldType);

    public abstract ContentPartFieldDefinition Build();
}
