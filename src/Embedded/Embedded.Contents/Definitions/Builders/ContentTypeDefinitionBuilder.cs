using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Builds the definition of a content type.</summary>
public class ContentTypeDefinitionBuilder
{
    private readonly List<ContentTypePartDefinition> _parts;
    private readonly JsonObject _settings;
    private string _name;
    private string _displayName;

    public ContentTypeDefinitionBuilder()
        : this(new ContentTypeDefinition(null!, null!))
    {
    }

    public ContentTypeDefinitionBuilder(ContentTypeDefinition existing)
    {
        existing ??= new ContentTypeDefinition(null!, null!);
        Current = existing;
        _name = existing.Name;
        _displayName = existing.DisplayName;
        _parts = existing.Parts.ToList();
        _settings = JObject.Clone(existing.Settings)!;
    }

    public ContentTypeDefinition Current { get; private set; }

    public ContentTypeDefinition Build()
    {
        DefinitionNames.Require(_name, "content type");

        return new ContentTypeDefinition(_name, _displayName, _parts, _settings);
    }

    public ContentTypeDefinitionBuilder WithName(string name)
    {
        _name = name;

        return this;
    }

    /// <summary>Obsolete in Orchard Core since 3.0: call <see cref="WithName"/>.</summary>
    public ContentTypeDefinitionBuilder Named(string name) => WithName(name);

    public ContentTypeDefinitionBuilder WithDisplayName(string displayName)
    {
        _displayName = displayName;

        return this;
    }

    /// <summary>Obsolete in Orchard Core since 3.0: call <see cref="WithDisplayName"/>.</summary>
    public ContentTypeDefinitionBuilder DisplayedAs(string displayName) => WithDisplayName(displayName);

    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings)
    {
        JObject.Merge(_settings, settings, ContentBuilderSettings.JsonMergeSettings);

        return this;
    }

    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        SettingsWriter.Merge(_settings, setting);

        return this;
    }

    public ContentTypeDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsWriter.Set(_settings, settings);

        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart(string partName)
    {
        _parts.RemoveAll(part => part.Name == partName);

        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart<TPart>()
        where TPart : ContentPart
        => RemovePart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart(string partName) => WithPart(partName, partName, _ => { });

    public ContentTypeDefinitionBuilder WithPart(string name, string partName) => WithPart(name, partName, _ => { });

    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration)
        => WithPart(partName, partName, configuration);

    public ContentTypeDefinitionBuilder WithPart(string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration)
        => WithPart(name, new ContentPartDefinition(partName), configuration);

    public ContentTypeDefinitionBuilder WithPart(string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var configurer = StartPart(name, partDefinition);
        configuration(configurer);
        EndPart(configurer);

        return this;
    }

    public ContentTypeDefinitionBuilder WithPart<TPart>()
        where TPart : ContentPart
        => WithPart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name)
        where TPart : ContentPart
        => WithPart(name, typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(Action<ContentTypePartDefinitionBuilder> configuration)
        where TPart : ContentPart
        => WithPart(typeof(TPart).Name, configuration);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name, Action<ContentTypePartDefinitionBuilder> configuration)
        where TPart : ContentPart
        => WithPart(name, typeof(TPart).Name, configuration);

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
        => WithPartAsync(partName, partName, configurationAsync);

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
        => WithPartAsync(name, new ContentPartDefinition(partName), configurationAsync);

    public async Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, ContentPartDefinition partDefinition, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
    {
        ArgumentNullException.ThrowIfNull(configurationAsync);
        var configurer = StartPart(name, partDefinition);
        await configurationAsync(configurer);
        EndPart(configurer);

        return this;
    }

    private PartConfigurer StartPart(string name, ContentPartDefinition partDefinition)
    {
        DefinitionNames.Require(name, "content part");
        var existing = _parts.FirstOrDefault(part => part.Name == name)
            ?? new ContentTypePartDefinition(name, partDefinition, []) { ContentTypeDefinition = Current };

        return new PartConfigurer(existing);
    }

    private void EndPart(PartConfigurer configurer)
    {
        var index = _parts.FindIndex(part => part.Name == configurer.Name);
        var built = configurer.Build();
        if (index < 0)
        {
            _parts.Add(built);
        }
        else
        {
            _parts[index] = built;
        }
    }
}
