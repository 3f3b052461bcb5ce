using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Portal.Meetings.Calendars;
using Portal.Meetings.Security;
using Portal.Meetings.Services;

namespace Portal.Meetings.Web;

/// <summary>
/// Answers "not found" where the address of the list or of the calendar asks for a kind, year, page, month or week that
/// there is not. Here and not in the display drivers, because a driver builds shapes and cannot choose the status.
/// </summary>
internal sealed class MeetingPagesMiddleware(RequestDelegate next)
{
    private static readonly PathString s_list = "/" + MeetingPaths.ListPath;
    private static readonly PathString s_calendar = "/" + MeetingPaths.CalendarPath;

    public async Task InvokeAsync(HttpContext context, MeetingListBuilder list, IAuthorizationService authorization)
    {
        var request = context.Request;
        if (request.Query.Count > 0 && !await IsKnownAsync(context, list, authorization))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await next(context);
    }

    private static async Task<bool> IsKnownAsync(HttpContext context, MeetingListBuilder list, IAuthorizationService authorization)
    {
        var request = context.Request;
        if (IsAt(request.Path, s_calendar))
        {
            return CalendarRequest.TryRead(request.Query, out _);
        }

        return !IsAt(request.Path, s_list)
            || (MeetingListRequest.TryRead(request.Query, out var asked)
                && await list.HasPageAsync(asked, await authorization.GetMeetingAudienceAsync(context.User)));
    }

    private static bool IsAt(PathString path, PathString page) => path.StartsWithSegments(page, out var rest) && (!rest.HasValue || rest == "/");
}
