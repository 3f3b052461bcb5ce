using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using Portal.Meetings.Calendars;
using Portal.Meetings.Security;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Controllers;

/// <summary>The work calendar.</summary>
public sealed class CalendarController(MeetingCalendarBuilder builder, IAuthorizationService authorization, IShapeFactory shapeFactory) : Controller
{
    /// <summary>A month or a week; without either, this month.</summary>
    [HttpGet("/" + MeetingPaths.CalendarPath)]
    [HttpHead("/" + MeetingPaths.CalendarPath)]
    public async Task<IActionResult> Index([FromQuery(Name = "thang")] string? month, [FromQuery(Name = "tuan")] string? week)
    {
        CalendarWeek wantedWeek = default;
        CalendarMonth wantedMonth = default;
        if ((week is not null && !CalendarWeek.TryParse(week, out wantedWeek)) || (month is not null && !CalendarMonth.TryParse(month, out wantedMonth)))
        {
            return NotFound();
        }

        if (week is null && month is null && CalendarMonth.Of(await builder.GetTodayAsync()) is { } current)
        {
            wantedMonth = current;
        }

        var audience = await authorization.GetMeetingAudienceAsync(User);

        return View(await shapeFactory.CreateAsync<MeetingCalendarViewModel>("MeetingCalendar", async model =>
            await (week is null ? builder.BuildAsync(model, wantedMonth, audience) : builder.BuildAsync(model, wantedWeek, audience))));
    }
}
