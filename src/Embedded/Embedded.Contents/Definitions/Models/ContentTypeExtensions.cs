using System.Diagnostics.CodeAnalysis;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the settings of a content type.</summary>
public static class ContentTypeExtensions
{
    public static ContentTypeSettings GetSettings(this ContentTypeDefinition contentTypeDefinition)
    {
        ArgumentNullException.ThrowIfNull(contentTypeDefinition);

        return contentTypeDefinition.GetSettings<ContentTypeSettings>();
    }

    public static bool IsCreatable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Creatable;

    public static bool IsListable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Listable;

    public static bool IsDraftable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Draftable;

    public static bool IsVersionable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Versionable;

    public static bool IsSecurable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Securable;

    public static bool HasStereotype(this ContentTypeDefinition contentTypeDefinition) => !string.IsNullOrEmpty(contentTypeDefinition.GetStereotype());

    public static string? GetStereotype(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Stereotype;

    public static bool TryGetStereotype(this ContentTypeDefinition contentTypeDefinition, [NotNullWhen(true)] out string? stereotype)
    {
        stereotype = contentTypeDefinition.GetStereotype();

        return !string.IsNullOrEmpty(stereotype);
    }

    public static bool StereotypeEquals(this ContentTypeDefinition contentTypeDefinition, string stereotype)
        => contentTypeDefinition.StereotypeEquals(stereotype, StringComparison.OrdinalIgnoreCase);

    public static bool StereotypeEquals(this ContentTypeDefinition contentTypeDefinition, string stereotype, StringComparison stringComparison)
        => contentTypeDefinition.TryGetStereotype(out var own) && own.Equals(stereotype, stringComparison);

    public static bool HasDescription(this ContentTypeDefinition contentTypeDefinition) => !string.IsNullOrWhiteSpace(contentTypeDefinition.GetDescription());

    public static string? GetDescription(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Description;
}
