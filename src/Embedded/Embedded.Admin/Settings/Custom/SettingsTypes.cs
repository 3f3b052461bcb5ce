using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Embedded.Admin.Settings.Custom;

/// <summary>The content types whose one item is kept among the site's settings.</summary>
internal sealed class SettingsTypes(IContentDefinitionManager definitions)
{
    private const string Stereotype = "CustomSettings";

    public async Task<IReadOnlyList<ContentTypeDefinition>> ListAsync()
        => [.. (await definitions.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals(Stereotype)).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];

    public static Permission PermissionOf(ContentTypeDefinition type)
        => new("ManageCustomSettings_" + type.Name, "Manage Custom Settings - " + type.DisplayName, [Permissions.ManageSettings]);
}
