using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using Portal.Meetings.Calendars;
using Portal.Meetings.Models;

namespace Portal.Meetings.Handlers;

/// <summary>Starts a new meeting on the day of the calendar from which it is entered.</summary>
internal sealed class NewMeetingDayHandler(IHttpContextAccessor accessor, ILocalClock localClock) : ContentPartHandler<Meeting>
{
    /// <summary>The key of the day in the address of the editor.</summary>
    public const string DayKey = "ngay";

    private const int UsualHour = 8;

    /// <inheritdoc/>
    public override async Task InitializingAsync(InitializingContentContext context, Meeting part)
    {
        if (accessor.HttpContext is { Request: { Method: "GET" } request }
            && DateOnly.TryParseExact(request.Query[DayKey], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && CalendarDays.Reaches(day))
        {
            var start = await localClock.ConvertToUtcAsync(day.ToDateTime(new TimeOnly(UsualHour, 0)));
            part.Alter<DateTimeField>(nameof(Meeting.StartUtc), field => field.Value = start);
        }
    }
}
