using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.Services;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Drivers;

/// <summary>Displays the list of meetings, as <c>MeetingList</c>.</summary>
public sealed class MeetingListPageDisplayDriver(MeetingListBuilder builder, IAuthorizationService authorization, IHttpContextAccessor httpContextAccessor)
    : ContentPartDisplayDriver<MeetingListPage>
{
    /// <inheritdoc/>
    public override IDisplayResult? Display(MeetingListPage part, BuildPartDisplayContext context)
    {
        if (httpContextAccessor.HttpContext is not { } httpContext)
        {
            return null;
        }

        // What cannot be read was answered already, unless the page stands at another address than its own.
        var request = MeetingListRequest.TryRead(httpContext.Request.Query, out var read) ? read : new MeetingListRequest();

        return Initialize<MeetingListViewModel>("MeetingList", async model =>
        {
            model.PageTitle = part.ContentItem!.DisplayText ?? "";
            await builder.BuildAsync(model, request, await authorization.GetMeetingAudienceAsync(httpContext.User));
        }).Location("Detail", "Content:1");
    }
}
