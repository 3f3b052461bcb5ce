using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.Services;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Drivers;

/// <summary>Displays the widget of meetings to come. It shows public meetings to everyone: pages with widgets are cached.</summary>
public sealed class UpcomingMeetingsDisplayDriver(IMeetingQueries queries, MeetingPresenter presenter) : ContentPartDisplayDriver<UpcomingMeetings>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(UpcomingMeetings part, BuildPartDisplayContext context)
        => Initialize<UpcomingMeetingsViewModel>(nameof(UpcomingMeetings), async model =>
        {
            var meetings = await queries.ListAsync(MeetingPeriod.Upcoming, new MeetingFilter(MeetingAudience.Visitors), 0, part.Count.OrDefault());
            model.Meetings = await presenter.SummarizeAsync(meetings);
            model.ListUrl = "~/" + MeetingPaths.ListPath;
        }).Location("Detail", "Content");
}
