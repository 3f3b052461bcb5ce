using System.Globalization;
using Embedded.Admin.Contents.Presence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace Embedded.Admin.Contents;

/// <content>Who else has an item's editor open.</content>
public sealed partial class AdminController
{
    private const string PresenceKey = "Presence";

    private const int LongestVisit = 40;

    private EditorVisits Visits => HttpContext.RequestServices.GetRequiredService<EditorVisits>();

    /// <summary>The page of an editor reports, each minute and when it is left; told are the others who have it open.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Presence", "ContentItemPresence")]
    [HttpPost]
    [ActionName("Presence")]
    public async Task<IActionResult> ReportAsync(string contentItemId, string? visit, bool leaves)
    {
        if (string.IsNullOrEmpty(visit) || visit.Length > LongestVisit)
        {
            return BadRequest();
        }

        if (leaves)
        {
            Visits.Leave(contentItemId, visit, UserId);

            return NoContent();
        }

        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        Visits.Enter(contentItemId, visit, UserId, User.Identity?.Name ?? "", EditorVisits.AfterReport);

        return Json(new { messages = await OthersAsync(contentItemId) });
    }

    /// <summary>The page that is about to be shown has the editor open.</summary>
    private async Task EnterEditorAsync(string contentItemId)
    {
        var visit = Guid.NewGuid().ToString("N");
        Visits.Enter(contentItemId, visit, UserId, User.Identity?.Name ?? "", EditorVisits.WithoutReports);
        ViewData[PresenceKey] = new EditorPresence(Url.Action("Presence", new { contentItemId })!, visit, await OthersAsync(contentItemId));
    }

    /// <summary>The page whose form was sent is left.</summary>
    private void LeaveEditor(string contentItemId)
    {
        if (Request.Form[EditorPresence.Key].ToString() is { Length: > 0 } visit)
        {
            Visits.Leave(contentItemId, visit, UserId);
        }
    }

    private async Task<string[]> OthersAsync(string contentItemId)
    {
        var messages = new List<string>();
        foreach (var other in Visits.Others(contentItemId, UserId))
        {
            var since = await LocalAsync(other.SinceUtc);
            messages.Add(localizer.GetString("{0} has had this open for editing since {1}.", other.UserName, since?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "").Value);
        }

        return [.. messages];
    }
}
