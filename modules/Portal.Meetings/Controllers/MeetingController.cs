using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.Settings;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.Services;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Controllers;

/// <summary>The list of meetings.</summary>
public sealed class MeetingController(
    MeetingListBuilder builder,
    IAuthorizationService authorization,
    IShapeFactory shapeFactory,
    ISiteService siteService) : Controller
{
    /// <summary>What is to come, and a page of what is over, narrowed by kind and year.</summary>
    [HttpGet("/" + MeetingPaths.ListPath)]
    [HttpHead("/" + MeetingPaths.ListPath)]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "loai")] string? kind,
        [FromQuery(Name = "nam")] int? year,
        [FromQuery(Name = "trang")] int page = 1)
    {
        var known = MeetingKinds.All.FirstOrDefault(candidate => candidate.Slug == kind).Kind;
        if (!ModelState.IsValid || page < 1 || (kind is not null && known is null) || year is < 1900 or > 9998)
        {
            return NotFound();
        }

        var found = true;
        var pageSize = (await siteService.GetSiteSettingsAsync()).PageSize;
        var audience = await authorization.GetMeetingAudienceAsync(User);
        var shape = await shapeFactory.CreateAsync<MeetingListViewModel>("MeetingList", async model =>
            found = await builder.BuildAsync(model, known, year, page, pageSize, audience));

        return found ? View(shape) : NotFound();
    }
}
