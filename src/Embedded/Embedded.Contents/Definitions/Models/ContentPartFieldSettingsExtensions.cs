using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the settings of a field of a part.</summary>
public static class ContentPartFieldSettingsExtensions
{
    public static string DisplayName(this ContentPartFieldDefinition partField)
        => Get(partField).DisplayName is { Length: > 0 } displayName ? displayName : partField.Name;

    public static string? Description(this ContentPartFieldDefinition partField) => Get(partField).Description;

    public static string? Editor(this ContentPartFieldDefinition partField) => Get(partField).Editor;

    public static string? DisplayMode(this ContentPartFieldDefinition partField) => Get(partField).DisplayMode;

    private static ContentPartFieldSettings Get(ContentPartFieldDefinition partField)
    {
        ArgumentNullException.ThrowIfNull(partField);

        return partField.GetSettings<ContentPartFieldSettings>();
    }
}
