using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets how a field of a part is shown and edited.</summary>
public static class ContentPartFieldSettingsExtensions
{
    public static ContentPartFieldDefinitionBuilder WithDisplayName(this ContentPartFieldDefinitionBuilder builder, string displayName)
        => Set(builder, settings => settings.DisplayName = displayName);

    public static ContentPartFieldDefinitionBuilder WithDescription(this ContentPartFieldDefinitionBuilder builder, string description)
        => Set(builder, settings => settings.Description = description);

    public static ContentPartFieldDefinitionBuilder WithPosition(this ContentPartFieldDefinitionBuilder builder, string position)
        => Set(builder, settings => settings.Position = position);

    public static ContentPartFieldDefinitionBuilder WithDisplayMode(this ContentPartFieldDefinitionBuilder builder, string displayMode)
        => Set(builder, settings => settings.DisplayMode = displayMode);

    public static ContentPartFieldDefinitionBuilder WithEditor(this ContentPartFieldDefinitionBuilder builder, string editor)
        => Set(builder, settings => settings.Editor = editor);

    private static ContentPartFieldDefinitionBuilder Set(ContentPartFieldDefinitionBuilder builder, Action<ContentPartFieldSettings> setting)
    {
        ArgumentNullException.ThrowIfNull(builder);

        return builder.MergeSettings(setting);
    }
}
