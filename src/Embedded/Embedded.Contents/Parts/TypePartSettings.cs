using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Contents.Parts;

/// <summary>Settings of a part on a content type.</summary>
internal static class TypePartSettings
{
    public static async Task<TSettings> GetPartSettingsAsync<TSettings>(
        this IContentDefinitionManager definitions, string contentType, string partName)
        where TSettings : new()
    {
        var type = await definitions.GetTypeDefinitionAsync(contentType);
        var part = FindPart(type, partName);

        return part is null ? new TSettings() : part.GetSettings<TSettings>();
    }

    public static ContentTypePartDefinition? FindPart(ContentTypeDefinition? type, string partName) =>
        type?.Parts.FirstOrDefault(part => string.Equals(part.PartDefinition.Name, partName, StringComparison.OrdinalIgnoreCase));
}
