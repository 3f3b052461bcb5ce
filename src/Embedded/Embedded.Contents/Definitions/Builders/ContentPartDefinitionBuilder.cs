using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Builds the definition of a content part.</summary>
public class ContentPartDefinitionBuilder
{
    private readonly List<ContentPartFieldDefinition> _fields;
    private readonly JsonObject _settings;

    public ContentPartDefinitionBuilder()
        : this(new ContentPartDefinition(null!))
    {
    }

    public ContentPartDefinitionBuilder(ContentPartDefinition existing)
    {
        existing ??= new ContentPartDefinition(null!);
        Current = existing;
        Name = existing.Name;
        _fields = existing.Fields.ToList();
        _settings = JObject.Clone(existing.Settings)!;
    }

    public ContentPartDefinition Current { get; private set; }

    public string Name { get; private set; }

    public ContentPartDefinition Build()
    {
        DefinitionNames.Require(Name, "content part");

        return new ContentPartDefinition(Name, _fields, _settings);
    }

    public ContentPartDefinitionBuilder Named(string name)
    {
        Name = name;

        return this;
    }

    public ContentPartDefinitionBuilder RemoveField(string fieldName)
    {
        _fields.RemoveAll(field => field.Name == fieldName);

        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        JObject.Merge(_settings, settings, ContentBuilderSettings.JsonMergeSettings);

        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        SettingsWriter.Merge(_settings, setting);

        return this;
    }

    public ContentPartDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsWriter.Set(_settings, settings);

        return this;
    }

    public ContentPartDefinitionBuilder WithField(string fieldName) => WithField(fieldName, _ => { });

    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var configurer = StartField(fieldName);
        configuration(configurer);
        EndField(configurer);

        return this;
    }

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName)
        => WithField(fieldName, configuration => configuration.OfType(typeof(TField).Name));

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);

        return WithField(fieldName, field =>
        {
            configuration(field);
            field.OfType(typeof(TField).Name);
        });
    }

    public async Task<ContentPartDefinitionBuilder> WithFieldAsync(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configurationAsync)
    {
        ArgumentNullException.ThrowIfNull(configurationAsync);
        var configurer = StartField(fieldName);
        await configurationAsync(configurer);
        EndField(configurer);

        return this;
    }

    public Task<ContentPartDefinitionBuilder> WithFieldAsync<TField>(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);

        return WithFieldAsync(fieldName, async field =>
        {
            await configuration(field);
            field.OfType(typeof(TField).Name);
        });
    }

    private FieldConfigurer StartField(string fieldName)
    {
        DefinitionNames.Require(fieldName, "content field");
        var existing = _fields.FirstOrDefault(field => field.Name == fieldName)
            ?? new ContentPartFieldDefinition(null!, fieldName, []);

        return new FieldConfigurer(existing, Current.Name is null ? new ContentPartDefinition(Name) : Current);
    }

    private void EndField(FieldConfigurer configurer)
    {
        var index = _fields.FindIndex(field => field.Name == configurer.Name);
        var built = configurer.Build();
        if (index < 0)
        {
            _fields.Add(built);
        }
        else
        {
            _fields[index] = built;
        }
    }
}
