using Embedded.Media.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Embedded.Media.Rights;

/// <summary>Lets those work in a folder who need not manage all of them: every writer in the shared ones and in the own one.</summary>
internal sealed class ManageMediaFolderAuthorizationHandler(IServiceProvider services, MediaAreas areas) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || context.Resource is not string folder || requirement.Permission.Name != Permissions.ManageMediaFolder.Name)
        {
            return;
        }

        // The authorization service is built from its handlers: asking for it in the constructor would be a circle.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        if (await authorization.AuthorizeAsync(context.User, PermissionOf(areas.Of(folder), areas.OwnOf(context.User)))
            && (services.GetService<MediaGuard>() is null || await authorization.AuthorizeAsync(context.User, SecureMediaPermissions.ViewMedia, (object)folder)))
        {
            context.Succeed(requirement);
        }
    }

    private Permission PermissionOf(string area, string? own) => area switch
    {
        MediaAreas.Attached => Permissions.ManageAttachedMediaFieldsFolder,
        _ when area == own => Permissions.ManageOwnMedia,
        _ when areas.IsOfUsers(area) => Permissions.ManageOthersMedia,
        _ => Permissions.ManageOwnMedia,
    };
}
