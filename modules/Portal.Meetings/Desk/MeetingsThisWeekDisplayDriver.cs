using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using Portal.Meetings.Calendars;
using Portal.Meetings.Services;

namespace Portal.Meetings.Desk;

/// <summary>Shows this week's meetings to those who list meetings, what is not published yet included.</summary>
internal sealed class MeetingsThisWeekDisplayDriver(DeskRights rights, IMeetingQueries queries, MeetingPresenter presenter, ILocalClock clock) : ContentPartDisplayDriver<MeetingsThisWeek>
{
    private const int Most = 8;

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> DisplayAsync(MeetingsThisWeek part, BuildPartDisplayContext context)
    {
        if (context.DisplayType != DeskWidgets.DisplayType
            || await rights.AudienceAsync() is not { } audience
            || CalendarWeek.Of(DateOnly.FromDateTime((await clock.GetLocalNowAsync()).DateTime)) is not { } week)
        {
            return null;
        }

        var from = await clock.ConvertToUtcAsync(week.Monday.ToDateTime(TimeOnly.MinValue));
        var to = await clock.ConvertToUtcAsync(week.Sunday.AddDays(1).ToDateTime(TimeOnly.MinValue));
        var found = await queries.PlannedAsync(from, to, audience, Most + 1);
        List<DeskMeeting> meetings = [];
        foreach (var meeting in found.Take(Most))
        {
            meetings.Add(new(await presenter.SummarizeAsync(meeting), await rights.MayEditAsync(meeting)));
        }

        return Initialize<MeetingsThisWeekViewModel>(nameof(MeetingsThisWeek), model =>
        {
            model.Meetings = meetings;
            model.IsCut = found.Count > Most;
        }).Location(DeskWidgets.DisplayType, "Content:1");
    }
}
