using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Associations.Models;
using Portal.Meetings.Security;
using Portal.Meetings.Services;

namespace Portal.Associations.Meetings;

/// <summary>
/// Displays an association's meetings and what is open of its directives on its page: those of public meetings, for
/// whoever looks.
/// </summary>
public sealed class AssociationMeetingsDisplayDriver(IMeetingQueries queries, MeetingPresenter meetingPresenter, DirectivePresenter directivePresenter)
    : ContentPartDisplayDriver<Association>
{
    private const int MostMeetings = 6;

    private const int MostDirectives = 20;

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> DisplayAsync(Association part, BuildPartDisplayContext context)
    {
        if (context.DisplayType != "Detail")
        {
            return null;
        }

        var id = part.ContentItem!.ContentItemId;
        var meetings = await queries.OfAssociationAsync(id, MeetingAudience.Visitors, MostMeetings);
        var directives = await queries.OpenDirectivesAsync(id, MeetingAudience.Visitors, MostDirectives);
        var results = new List<IDisplayResult>(2);
        if (meetings.Count > 0)
        {
            results.Add(Initialize<AssociationMeetingsViewModel>("AssociationMeetings", async model => model.Meetings = await meetingPresenter.SummarizeAsync(meetings))
                .Location("Detail", "Content:30"));
        }

        if (directives.Count > 0)
        {
            results.Add(Initialize<AssociationDirectivesViewModel>("AssociationDirectives", async model => model.Directives = await directivePresenter.PresentAsync(directives))
                .Location("Detail", "Content:40"));
        }

        return Combine(results);
    }
}
