using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets how a part of a content type is shown and edited.</summary>
public static class ContentTypePartSettingsExtensions
{
    public static ContentTypePartDefinitionBuilder WithDisplayName(this ContentTypePartDefinitionBuilder builder, string displayName)
        => Set(builder, settings => settings.DisplayName = displayName);

    public static ContentTypePartDefinitionBuilder WithDescription(this ContentTypePartDefinitionBuilder builder, string description)
        => Set(builder, settings => settings.Description = description);

    public static ContentTypePartDefinitionBuilder WithPosition(this ContentTypePartDefinitionBuilder builder, string position)
        => Set(builder, settings => settings.Position = position);

    public static ContentTypePartDefinitionBuilder WithDisplayMode(this ContentTypePartDefinitionBuilder builder, string displayMode)
        => Set(builder, settings => settings.DisplayMode = displayMode);

    public static ContentTypePartDefinitionBuilder WithEditor(this ContentTypePartDefinitionBuilder builder, string editor)
        => Set(builder, settings => settings.Editor = editor);

    private static ContentTypePartDefinitionBuilder Set(ContentTypePartDefinitionBuilder builder, Action<ContentTypePartSettings> setting)
    {
        ArgumentNullException.ThrowIfNull(builder);

        return builder.MergeSettings(setting);
    }
}
