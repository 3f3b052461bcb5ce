using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Meetings.Calendars;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Drivers;

/// <summary>Displays the work calendar, as <c>MeetingCalendar</c>.</summary>
public sealed class WorkCalendarPageDisplayDriver(MeetingCalendarBuilder builder, IAuthorizationService authorization, IHttpContextAccessor httpContextAccessor)
    : ContentPartDisplayDriver<WorkCalendarPage>
{
    /// <inheritdoc/>
    public override IDisplayResult? Display(WorkCalendarPage part, BuildPartDisplayContext context)
        => httpContextAccessor.HttpContext is { } httpContext
            ? Initialize<MeetingCalendarViewModel>("MeetingCalendar", async model =>
            {
                model.PageTitle = part.ContentItem!.DisplayText ?? "";
                await BuildAsync(model, httpContext);
            }).Location("Detail", "Content:1")
            : null;

    private async Task BuildAsync(MeetingCalendarViewModel model, HttpContext httpContext)
    {
        var audience = await authorization.GetMeetingAudienceAsync(httpContext.User);

        // What cannot be read was answered already, unless the page stands at another address than its own.
        CalendarRequest.TryRead(httpContext.Request.Query, out var request);
        if (request.Week is { } week)
        {
            await builder.BuildAsync(model, week, audience);
        }
        else if ((request.Month ?? CalendarMonth.Of(await builder.GetTodayAsync())) is { } month)
        {
            await builder.BuildAsync(model, month, audience);
        }
    }
}
