using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Common.Web;
using Portal.Meetings.Models;
using Portal.Meetings.Services;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Drivers;

/// <summary>
/// Displays a meeting: <c>Meeting.liquid</c> is its page, <c>Meeting.Summary.liquid</c> its entry in lists. The editor is
/// that of the fields.
/// </summary>
public sealed class MeetingDisplayDriver(MeetingDetailBuilder details, MeetingPresenter presenter, OpenGraph openGraph) : ContentPartDisplayDriver<Meeting>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(Meeting part, BuildPartDisplayContext context)
        => Combine(
            Initialize<MeetingViewModel>(nameof(Meeting), async model => await BuildAsync(model, part))
                .Location("Detail", "Content:1"),
            Initialize<MeetingViewModel>("Meeting_Summary", async model => model.Meeting = await presenter.SummarizeAsync(part.ContentItem!))
                .Location("Summary", "Content:1"));

    private async Task BuildAsync(MeetingViewModel model, Meeting meeting)
    {
        await details.BuildAsync(model, meeting);
        var summary = model.Meeting;
        await openGraph.DescribeAsync(
            summary.Title,
            summary.Url,
            string.Join(", ", new[] { summary.KindText, summary.When, summary.Venue }.Where(text => !string.IsNullOrWhiteSpace(text))));
    }
}
