using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>Grants a permission on a content item where the user has its variant for the item's type, or for its owner.</summary>
internal sealed class ContentTypeAuthorizationHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly IServiceProvider _serviceProvider;

    public ContentTypeAuthorizationHandler(IServiceProvider serviceProvider) => _serviceProvider = serviceProvider;

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || (context.Resource as IContent)?.ContentItem is not { } contentItem)
        {
            return;
        }

        var permission = IsOwner(context.User, contentItem)
            && CommonPermissions.OwnerPermissionsByName.TryGetValue(requirement.Permission.Name, out var ownerVariant)
                ? ownerVariant
                : requirement.Permission;
        if (!string.IsNullOrEmpty(contentItem.ContentType) && ContentTypePermissionsHelper.ConvertToDynamicPermission(permission) is { } template)
        {
            permission = ContentTypePermissionsHelper.CreateDynamicPermission(template, contentItem.ContentType);
        }

        if (ReferenceEquals(permission, requirement.Permission))
        {
            return;
        }

        // The authorization service is built from its handlers: asking for it in the constructor would be a circle.
        var authorizationService = _serviceProvider.GetRequiredService<IAuthorizationService>();
        if (await authorizationService.AuthorizeAsync(context.User, permission))
        {
            context.Succeed(requirement);
        }
    }

    private static bool IsOwner(ClaimsPrincipal? user, ContentItem contentItem)
        => user?.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } userId
            && string.Equals(userId, contentItem.Owner, StringComparison.Ordinal);
}
