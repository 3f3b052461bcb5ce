using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;
using Portal.Articles.Models;

namespace Portal.Editorial.Security;

/// <summary>Lets whoever has the right to a category edit, preview and publish the articles in it.</summary>
internal sealed class CategoryAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    private static readonly HashSet<string> s_granted = new(StringComparer.OrdinalIgnoreCase)
    {
        CommonPermissions.ViewContent.Name,
        CommonPermissions.PreviewContent.Name,
        CommonPermissions.EditContent.Name,
        CommonPermissions.PublishContent.Name,
    };

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded
            || context.User?.Identity?.IsAuthenticated != true
            || !s_granted.Contains(requirement.Permission.Name)
            || (context.Resource as IContent)?.ContentItem is not { ContentType: nameof(Article) } item)
        {
            return;
        }

        // The authorization service is built from its handlers: asking for it in the constructor would be a circle.
        if (await services.GetRequiredService<CategoryRights>().CoverAsync(context.User, item))
        {
            context.Succeed(requirement);
        }
    }
}
