using System.Security.Claims;
using Embedded.Admin.Contents.Bulk;
using Embedded.Admin.Contents.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Notify;
using YesSql;

namespace Embedded.Admin.Contents;

/// <content>One thing done with every item of a list: asked once more, then done beside the requests, while its page tells how far it is.</content>
public sealed partial class AdminController
{
    private BulkJobs Jobs => HttpContext.RequestServices.GetRequiredService<BulkJobs>();

    private string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    /// <summary>Begins what the page before asked for.</summary>
    [Admin("Contents/BulkList/{act}", "BulkContentList")]
    [HttpPost]
    [ActionName("BulkList")]
    public async Task<IActionResult> BeginBulkAsync(string act, BulkOf? of)
    {
        of ??= new BulkOf();
        if (ItemActs.PermissionFor(act) is null || await Scopes.OfAsync(of.ContentType) is not { } list)
        {
            return NotFound();
        }

        if (list.Access.IsEmpty)
        {
            return Forbid();
        }

        if (await Jobs.RunningAsync(UserId) is { } running)
        {
            await notifier.WarningAsync(localizer["Wait until this is done, or stop it, before you begin anew."]);

            return RedirectToAction("BulkJob", new { jobId = running });
        }

        var filter = await Scopes.ParseAsync(list, of.List);
        var count = await (await Listing.QueryAsync(list.Access, filter)).CountAsync();
        var job = await Jobs.BeginAsync(act, UserId, list.Single?.Name, filter.ToAddress(), count);
        await session.SaveChangesAsync();
        HttpContext.RequestServices.GetRequiredService<BulkRunner>().Start(job.JobId);

        return RedirectToAction("BulkJob", new { jobId = job.JobId });
    }

    /// <summary><c>GET /Admin/Contents/BulkJobs/{jobId}</c>: how far it is, and in the end what was left as it is and why.</summary>
    [Admin("Contents/BulkJobs/{jobId}", "BulkContentJob")]
    [HttpGet]
    [ActionName("BulkJob")]
    public async Task<IActionResult> ShowBulkAsync(string jobId)
        => await Jobs.FindAsync(jobId) is { } job && job.UserId == UserId
            ? View("BulkJob", new BulkProgress(
                job.JobId,
                job.Act,
                Math.Max(job.Expected, job.Seen),
                job.Done,
                job.Left,
                job.Examples,
                job.FinishedUtc is not null,
                job.IsStopped,
                Url.Action(List, ContentListViewModel.Parameters(job.ContentType, job.List))!))
            : NotFound();

    /// <summary>Ends it where it is; what was done stays done.</summary>
    [Admin("Contents/BulkJobs/{jobId}/Stop", "StopBulkContentJob")]
    [HttpPost]
    [ActionName("StopBulk")]
    public async Task<IActionResult> StopBulkAsync(string jobId)
    {
        if (await Jobs.FindAsync(jobId) is not { } job || job.UserId != UserId)
        {
            return NotFound();
        }

        if (job.FinishedUtc is null)
        {
            await Jobs.StopAsync(job);
            await session.SaveChangesAsync();
        }

        return RedirectToAction("BulkJob", new { jobId });
    }

    private async Task<IActionResult> ConfirmAsync(string act, BulkOf of, string? returnUrl)
    {
        if (await Scopes.OfAsync(of.ContentType) is not { } list)
        {
            return NotFound();
        }

        if (list.Access.IsEmpty)
        {
            return Forbid();
        }

        var filter = await Scopes.ParseAsync(list, of.List);
        var count = await (await Listing.QueryAsync(list.Access, filter)).CountAsync();
        if (count == 0)
        {
            await notifier.WarningAsync(localizer["There is nothing in this list any more."]);

            return Next(returnUrl, () => RedirectToAction(List));
        }

        return View("BulkConfirm", new BulkPlan(act, list.Single?.Name, list.Single is null ? localizer["Contents"].Value : Names.Of(list.Single), filter.ToAddress(), count, returnUrl));
    }
}
