using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Security;
using Portal.Meetings.Models;
using Portal.Meetings.Web;

namespace Portal.Meetings.Security;

/// <summary>
/// Refuses every permission on an internal meeting to whoever may not see such meetings, except to its owner. Whatever
/// asks for a permission on the content item is covered: its page, the content API, editors, lists.
/// </summary>
internal sealed class InternalMeetingAuthorizationHandler(IServiceProvider services, IHttpContextAccessor accessor) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if ((context.Resource as IContent)?.ContentItem is not { } contentItem
            || !contentItem.IsInternalMeeting()
            || IsOwner(context.User, contentItem))
        {
            return;
        }

        // The authorization service is built from its handlers: asking for it in the constructor would be a circle.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        if (!await authorization.AuthorizeAsync(context.User, MeetingPermissions.ViewInternalMeetings))
        {
            if (accessor.HttpContext is { } http)
            {
                HiddenMeetingMiddleware.Note(http);
            }

            context.Fail(new AuthorizationFailureReason(this, "The meeting is internal."));
        }
    }

    private static bool IsOwner(ClaimsPrincipal user, ContentItem contentItem)
        => user.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } userId
            && string.Equals(userId, contentItem.Owner, StringComparison.Ordinal);
}
