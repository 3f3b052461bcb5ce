using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>Offers the own permissions of every securable content type.</summary>
internal sealed class ContentTypePermissions : IPermissionProvider
{
    private readonly IContentDefinitionManager _contentDefinitionManager;

    public ContentTypePermissions(IContentDefinitionManager contentDefinitionManager)
        => _contentDefinitionManager = contentDefinitionManager;

    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
    {
        var types = await _contentDefinitionManager.ListTypeDefinitionsAsync();

        return types
            .Where(type => type.IsSecurable())
            .SelectMany(type => ContentTypePermissionsHelper.PermissionTemplates.Values
                .Select(template => ContentTypePermissionsHelper.CreateDynamicPermission(template, type)))
            .ToList();
    }

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
