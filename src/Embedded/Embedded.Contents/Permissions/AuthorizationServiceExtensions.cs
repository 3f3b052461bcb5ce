using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Checks permissions on content types.</summary>
public static class AuthorizationServiceExtensions
{
    public static Task<bool> AuthorizeContentTypeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission, ContentTypeDefinition contentTypeDefinition, string? owner = null)
    {
        ArgumentNullException.ThrowIfNull(contentTypeDefinition);

        return service.AuthorizeContentTypeAsync(user, requiredPermission, contentTypeDefinition.Name, owner);
    }

    public static Task<bool> AuthorizeContentTypeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission, string contentType, string? owner = null)
        => service.AuthorizeAsync(user, requiredPermission, (object)new ContentItem { ContentType = contentType, Owner = owner });

    /// <summary>Whether the user has the permission on at least one of the types.</summary>
    public static async Task<bool> AuthorizeContentTypeDefinitionsAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission, IEnumerable<ContentTypeDefinition> contentTypeDefinitions, IContentManager contentManager)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(contentTypeDefinitions);
        foreach (var definition in contentTypeDefinitions)
        {
            if (await service.AuthorizeContentTypeAsync(user, requiredPermission, definition, user.FindFirstValue(ClaimTypes.NameIdentifier)))
            {
                return true;
            }
        }

        return false;
    }
}
