using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.Services;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Drivers;

/// <summary>Displays the widget of open directives. It shows what public meetings decided to everyone: pages with widgets are cached.</summary>
public sealed class OpenDirectivesDisplayDriver(IMeetingQueries queries, DirectivePresenter presenter) : ContentPartDisplayDriver<OpenDirectives>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(OpenDirectives part, BuildPartDisplayContext context)
        => Initialize<OpenDirectivesViewModel>(nameof(OpenDirectives), async model =>
            model.Directives = await presenter.PresentAsync(await queries.OpenDirectivesAsync(associationId: null, MeetingAudience.Visitors, part.Count.OrDefault())))
            .Location("Detail", "Content");
}
