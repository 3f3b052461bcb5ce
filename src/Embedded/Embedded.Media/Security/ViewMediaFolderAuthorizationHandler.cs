using Embedded.Media.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Media;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Embedded.Media.Security;

/// <summary>
/// Decides who may see what lies in a folder. Whoever may see all folders does not see those of users, nor files of an item that is kept
/// from them: here a refusal stands against what a role grants.
/// </summary>
internal sealed class ViewMediaFolderAuthorizationHandler(IServiceProvider services, MediaAreas areas) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasFailed || context.Resource is not string folder || requirement.Permission.Name != SecureMediaPermissions.ViewMedia.Name)
        {
            return;
        }

        var authorization = services.GetRequiredService<IAuthorizationService>();
        var area = areas.Of(folder);
        var isAllowed = area == MediaAreas.Attached
            ? await MayViewAttachedAsync(authorization, context, folder)
            : await authorization.AuthorizeAsync(context.User, PermissionOf(area, areas.OwnOf(context.User)));
        if (isAllowed)
        {
            context.Succeed(requirement);
        }
        else
        {
            context.Fail();
        }
    }

    private Permission PermissionOf(string area, string? own) => area switch
    {
        MediaAreas.Root => SecureMediaPermissions.ViewRootMedia,
        _ when area == own => SecureMediaPermissions.ViewOwnMedia,
        _ when areas.IsOfUsers(area) => SecureMediaPermissions.ViewOthersMedia,
        _ => SecureMediaPermissions.ViewFolder(area),
    };

    // mediafields/{content type}/{content item id}: what belongs to an item is seen by who sees the item.
    private async Task<bool> MayViewAttachedAsync(IAuthorizationService authorization, AuthorizationHandlerContext context, string folder)
    {
        if (await authorization.AuthorizeAsync(context.User, OrchardCore.Media.Permissions.ManageAttachedMediaFieldsFolder))
        {
            return true;
        }

        return folder.Split('/') is [_, _, var id, ..]
            && services.GetService<IContentManager>() is { } contents
            && await contents.GetAsync(id) is { } item
            && await authorization.AuthorizeAsync(context.User, CommonPermissions.ViewContent, (object)item);
    }
}
