using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Modules;
using OrchardCore.Settings;
using Portal.Common.Web;
using Portal.Meetings.Calendars;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.Services;

namespace Portal.Meetings.Controllers;

/// <summary>Meetings for calendar programs: one by one, and all of them as a feed.</summary>
public sealed class CalendarFileController(
    IMeetingQueries queries,
    MeetingPresenter presenter,
    MeetingCalendarFile file,
    MeetingTexts texts,
    IContentManager contentManager,
    IContentHandleManager handles,
    IAuthorizationService authorization,
    ISiteService siteService,
    AbsoluteUrls absoluteUrls,
    IClock clock) : Controller
{
    /// <summary>What a feed reaches back; programs keep what they got before.</summary>
    private const int PastDays = 366;

    private const int FutureDays = 2 * 366;

    private const int MostMeetings = 1000;

    /// <summary>One meeting.</summary>
    [HttpGet("/" + MeetingPaths.ListPath + "/{slug}" + MeetingPaths.CalendarFileExtension)]
    [HttpHead("/" + MeetingPaths.ListPath + "/{slug}" + MeetingPaths.CalendarFileExtension)]
    public async Task<IActionResult> Meeting(string slug)
    {
        // An internal meeting is not told from one that does not exist.
        var id = await handles.GetContentItemIdAsync($"slug:{MeetingPaths.ListPath}/{slug}") ?? slug;
        var meeting = await contentManager.GetAsync(id, VersionOptions.Published);
        if (meeting is null || !meeting.Has<Meeting>() || !await authorization.AuthorizeAsync(User, CommonPermissions.ViewContent, meeting))
        {
            return NotFound();
        }

        var summary = await presenter.SummarizeAsync(meeting);

        return Calendar(await file.WriteAsync([summary], name: null, absoluteUrls.Of), slug + MeetingPaths.CalendarFileExtension);
    }

    /// <summary>The work calendar, to subscribe to.</summary>
    [HttpGet("/" + MeetingPaths.CalendarPath + MeetingPaths.CalendarFileExtension)]
    [HttpHead("/" + MeetingPaths.CalendarPath + MeetingPaths.CalendarFileExtension)]
    public async Task<IActionResult> Feed()
    {
        var audience = await authorization.GetMeetingAudienceAsync(User);
        var now = clock.UtcNow;
        var meetings = await queries.OverlappingAsync(now.AddDays(-PastDays), now.AddDays(FutureDays), audience, MostMeetings);
        var name = texts.CalendarName((await siteService.GetSiteSettingsAsync()).SiteName);

        return Calendar(await file.WriteAsync(await presenter.SummarizeAsync(meetings), name, absoluteUrls.Of), downloadName: null);
    }

    private FileContentResult Calendar(byte[] content, string? downloadName)
    {
        // Kept by nobody on the way without asking again: what an insider gets is not for others.
        Response.Headers.CacheControl = User.Identity?.IsAuthenticated == true ? "private, no-cache" : "no-cache";

        return new FileContentResult(content, MeetingCalendarFile.ContentType)
        {
            FileDownloadName = downloadName ?? "",
            EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\""),
        };
    }
}
