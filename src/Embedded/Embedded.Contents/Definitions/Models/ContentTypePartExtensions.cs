using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the settings of a part of a content type.</summary>
public static class ContentTypePartExtensions
{
    public static string DisplayName(this ContentTypePartDefinition typePart)
        => Get(typePart).DisplayName is { Length: > 0 } displayName ? displayName : typePart.Name;

    public static string? Description(this ContentTypePartDefinition typePart) => Get(typePart).Description;

    public static string? Editor(this ContentTypePartDefinition typePart) => Get(typePart).Editor;

    public static string? DisplayMode(this ContentTypePartDefinition typePart) => Get(typePart).DisplayMode;

    /// <summary>Whether the part stands under a name other than its own, as one of several.</summary>
    public static bool IsNamedPart(this ContentTypePartDefinition typePart)
    {
        ArgumentNullException.ThrowIfNull(typePart);

        return typePart.Name != typePart.PartDefinition.Name;
    }

    private static ContentTypePartSettings Get(ContentTypePartDefinition typePart)
    {
        ArgumentNullException.ThrowIfNull(typePart);

        return typePart.GetSettings<ContentTypePartSettings>();
    }
}
