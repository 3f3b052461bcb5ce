using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using Portal.Meetings.Calendars;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Controllers;

/// <summary>The calendar in which officers plan meetings: what is not published yet is in it, and each day takes a new one.</summary>
[Admin]
public sealed class MeetingCalendarController(
    MeetingCalendarBuilder calendar,
    IContentManager contentManager,
    IContentDefinitionManager definitions,
    IAuthorizationService authorization) : Controller
{
    /// <summary><c>GET /Admin/Meetings/Calendar?thang=2026-11</c>; without a month the present one.</summary>
    [Admin("Meetings/Calendar", "MeetingsCalendar")]
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (await definitions.GetTypeDefinitionAsync(nameof(Meeting)) is not { } type)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeContentTypeDefinitionsAsync(User, CommonPermissions.ListContent, [type], contentManager))
        {
            return Forbid();
        }

        if (!CalendarRequest.TryRead(Request.Query, out var request)
            || (request.Month ?? CalendarMonth.Of(await calendar.GetTodayAsync())) is not { } month)
        {
            return NotFound();
        }

        var model = new MeetingCalendarViewModel();
        await calendar.BuildPlannedAsync(model, month, await authorization.GetMeetingAudienceAsync(User));
        var meetings = model.Weeks.SelectMany(week => week.Days).SelectMany(day => day.Entries).Select(entry => entry.Meeting.ContentItem).DistinctBy(item => item.ContentItemId);
        var editable = new HashSet<string>(StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            if (await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, meeting))
            {
                editable.Add(meeting.ContentItemId);
            }
        }

        return View(new PlannedMeetingsPage
        {
            Calendar = model,
            Month = month,
            Editable = editable,
            MayAdd = await authorization.AuthorizeContentTypeDefinitionsAsync(User, CommonPermissions.EditContent, [type], contentManager),
        });
    }
}
