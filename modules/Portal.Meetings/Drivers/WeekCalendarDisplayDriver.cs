using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Meetings.Calendars;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Drivers;

/// <summary>Displays the widget of this week's meetings. It shows public meetings to everyone: pages with widgets are cached.</summary>
public sealed class WeekCalendarDisplayDriver(MeetingCalendarBuilder builder) : ContentPartDisplayDriver<WeekCalendar>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(WeekCalendar part, BuildPartDisplayContext context)
        => Initialize<WeekCalendarViewModel>(nameof(WeekCalendar), async model =>
        {
            if (CalendarWeek.Of(await builder.GetTodayAsync()) is { } week)
            {
                await builder.BuildAsync(model.Calendar, week, MeetingAudience.Visitors);
                model.Days = [.. model.Calendar.Weeks.SelectMany(row => row.Days).Where(day => day.Entries.Count > 0)];
            }
        }).Location("Detail", "Content");
}
