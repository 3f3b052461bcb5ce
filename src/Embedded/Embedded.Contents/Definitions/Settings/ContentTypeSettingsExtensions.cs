using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets what can be done with items of a content type.</summary>
public static class ContentTypeSettingsExtensions
{
    public static ContentTypeDefinitionBuilder Creatable(this ContentTypeDefinitionBuilder builder, bool creatable = true)
        => Set(builder, settings => settings.Creatable = creatable);

    public static ContentTypeDefinitionBuilder Listable(this ContentTypeDefinitionBuilder builder, bool listable = true)
        => Set(builder, settings => settings.Listable = listable);

    public static ContentTypeDefinitionBuilder Draftable(this ContentTypeDefinitionBuilder builder, bool draftable = true)
        => Set(builder, settings => settings.Draftable = draftable);

    public static ContentTypeDefinitionBuilder Versionable(this ContentTypeDefinitionBuilder builder, bool versionable = true)
        => Set(builder, settings => settings.Versionable = versionable);

    public static ContentTypeDefinitionBuilder Securable(this ContentTypeDefinitionBuilder builder, bool securable = true)
        => Set(builder, settings => settings.Securable = securable);

    public static ContentTypeDefinitionBuilder Stereotype(this ContentTypeDefinitionBuilder builder, string stereotype)
        => Set(builder, settings => settings.Stereotype = stereotype);

    public static ContentTypeDefinitionBuilder WithDescription(this ContentTypeDefinitionBuilder builder, string description)
        => Set(builder, settings => settings.Description = description);

    private static ContentTypeDefinitionBuilder Set(ContentTypeDefinitionBuilder builder, Action<ContentTypeSettings> setting)
    {
        ArgumentNullException.ThrowIfNull(builder);

        return builder.MergeSettings(setting);
    }
}
