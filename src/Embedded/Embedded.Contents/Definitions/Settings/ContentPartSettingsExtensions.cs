using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets and reads how a content part can be used.</summary>
public static class ContentPartSettingsExtensions
{
    public static ContentPartDefinitionBuilder Attachable(this ContentPartDefinitionBuilder builder, bool attachable = true)
        => Set(builder, settings => settings.Attachable = attachable);

    public static ContentPartDefinitionBuilder Reusable(this ContentPartDefinitionBuilder builder, bool reusable = true)
        => Set(builder, settings => settings.Reusable = reusable);

    public static ContentPartDefinitionBuilder WithDisplayName(this ContentPartDefinitionBuilder builder, string description)
        => Set(builder, settings => settings.DisplayName = description);

    public static ContentPartDefinitionBuilder WithDescription(this ContentPartDefinitionBuilder builder, string description)
        => Set(builder, settings => settings.Description = description);

    public static ContentPartDefinitionBuilder WithDefaultPosition(this ContentPartDefinitionBuilder builder, string position)
        => Set(builder, settings => settings.DefaultPosition = position);

    public static bool IsAttachable(this ContentPartDefinition part) => Get(part).Attachable;

    public static bool IsReusable(this ContentPartDefinition part) => Get(part).Reusable;

    public static string DisplayName(this ContentPartDefinition part)
        => Get(part).DisplayName is { Length: > 0 } displayName ? displayName : part.Name;

    public static string? Description(this ContentPartDefinition part) => Get(part).Description;

    public static string? DefaultPosition(this ContentPartDefinition part) => Get(part).DefaultPosition;

    private static ContentPartSettings Get(ContentPartDefinition part)
    {
        ArgumentNullException.ThrowIfNull(part);

        return part.GetSettings<ContentPartSettings>();
    }

    private static ContentPartDefinitionBuilder Set(ContentPartDefinitionBuilder builder, Action<ContentPartSettings> setting)
    {
        ArgumentNullException.ThrowIfNull(builder);

        return builder.MergeSettings(setting);
    }
}
