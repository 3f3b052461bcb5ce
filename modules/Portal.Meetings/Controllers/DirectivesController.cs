using System.Net.Mime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using MiniExcelLibs;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using Portal.Meetings.Directives;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using ISession = YesSql.ISession;

namespace Portal.Meetings.Controllers;

/// <summary>The register of directives in the admin: what meetings decided, who owes it, how far it is.</summary>
[Admin]
public sealed class DirectivesController(
    DirectiveRegister register,
    DirectiveFollowUp followUp,
    DirectiveSheet sheet,
    IContentManager contentManager,
    IContentDefinitionManager definitions,
    IAuthorizationService authorization,
    INotifier notifier,
    ISession session,
    IHtmlLocalizer<DirectivesController> localizer) : Controller
{
    private const int PageSize = 20;

    private const int MostExported = 20_000;

    private const string OpenXml = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary><c>GET /Admin/Directives?owner=&amp;status=&amp;due=&amp;page=</c>.</summary>
    [Admin("Directives", "Directives")]
    [HttpGet]
    public async Task<IActionResult> Index(DirectiveFilter filter, int page = 1)
        => await MayListAsync() ? await RegisterAsync(filter.Known(), page) : Forbid();

    /// <summary><c>GET /Admin/Directives/Export?format=xlsx|csv</c>: the register under the same filter, all pages at once.</summary>
    [Admin("Directives/Export", "DirectivesExport")]
    [HttpGet]
    public async Task<IActionResult> Export(DirectiveFilter filter, string? format, CancellationToken cancellation)
    {
        if (!await MayListAsync())
        {
            return Forbid();
        }

        var type = format switch { "csv" => ExcelType.CSV, "xlsx" => ExcelType.XLSX, _ => ExcelType.UNKNOWN };
        if (type == ExcelType.UNKNOWN)
        {
            return NotFound();
        }

        var entries = await register.ListAsync(filter.Known(), await authorization.GetMeetingAudienceAsync(User), 0, MostExported);
        var content = new MemoryStream();
        await sheet.WriteAsync(content, type, entries, cancellation);
        content.Position = 0;

        return File(content, type == ExcelType.CSV ? MediaTypeNames.Text.Csv : OpenXml, $"nhiem-vu-giao.{format}");
    }

    /// <summary>Keeps how far a directive is, and what came of it.</summary>
    [Admin("Directives/{meetingId}/{directiveId}", "DirectiveUpdate")]
    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Update(string meetingId, string directiveId, DirectiveUpdate update, string? owner, string? shownStatus, string? due, int page = 1)
    {
        var filter = new DirectiveFilter { Owner = owner, Status = shownStatus, Due = due }.Known();
        if (await contentManager.GetAsync(meetingId, VersionOptions.Latest) is not { } latest || !latest.Has<Meeting>())
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, latest))
        {
            return Forbid();
        }

        if (Check(update) is { } message)
        {
            await notifier.ErrorAsync(message);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            return await RegisterAsync(filter, page, update, directiveId);
        }

        // What is published stays published; where somebody's changes wait, they wait on.
        var publish = latest.Published && await authorization.AuthorizeAsync(User, CommonPermissions.PublishContent, latest);
        var meeting = await contentManager.GetAsync(meetingId, VersionOptions.DraftRequired);
        if (meeting is null || !await followUp.ApplyAsync(meeting, directiveId, update))
        {
            await session.CancelAsync();

            return NotFound();
        }

        await contentManager.UpdateAsync(meeting);
        if (publish)
        {
            await contentManager.PublishAsync(meeting);
            await notifier.SuccessAsync(localizer["The follow-up is saved."]);
        }
        else
        {
            await contentManager.SaveDraftAsync(meeting);
            await notifier.WarningAsync(localizer["The follow-up is saved in the meeting's draft. Visitors see it when the meeting is published."]);
        }

        return RedirectToAction(nameof(Index), new { filter.Owner, filter.Status, filter.Due, page });
    }

    private LocalizedHtmlString? Check(DirectiveUpdate update)
    {
        if (!ModelState.IsValid || !DirectiveUpdate.Statuses.Contains(update.Status, StringComparer.Ordinal))
        {
            return localizer["Choose how far the directive is."];
        }

        return update.Note?.Length > DirectiveUpdate.LongestNote
            ? localizer["The note has {0} characters; at most {1} are kept. Shorten it and save again.", update.Note.Length, DirectiveUpdate.LongestNote]
            : null;
    }

    private async Task<IActionResult> RegisterAsync(DirectiveFilter filter, int page, DirectiveUpdate? refused = null, string? refusedId = null)
    {
        var audience = await authorization.GetMeetingAudienceAsync(User);
        var count = await register.CountAsync(filter, audience);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);

        return View(nameof(Index), new DirectiveRegisterPage
        {
            Filter = filter,
            Entries = await register.ListAsync(filter, audience, (page - 1) * PageSize, PageSize),
            Count = count,
            Page = page,
            Pages = pages,
            Refused = refused,
            RefusedId = refusedId,
        });
    }

    private async Task<bool> MayListAsync()
        => await definitions.GetTypeDefinitionAsync(nameof(Meeting)) is { } meeting
            && await authorization.AuthorizeContentTypeDefinitionsAsync(User, CommonPermissions.ListContent, [meeting], contentManager);
}
