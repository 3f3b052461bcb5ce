using Embedded.Admin.Contents.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Contents.Bulk;

/// <summary>The next items of a list, in one transaction, by the rights that whoever asked has at this moment.</summary>
internal sealed class BulkBatch(
    ISession session,
    BulkJobs jobs,
    ItemActs acts,
    ContentListing listing,
    ContentListScopes scopes,
    IContentManager contentManager,
    IAuthorizationService authorization,
    IUserService users,
    IHttpContextAccessor accessor,
    IServiceProvider services,
    IClock clock)
{
    /// <summary>Does with as many items; false where nothing is left to do.</summary>
    /// <param name="jobId">What to go on with.</param>
    /// <param name="size">How many items at once.</param>
    /// <param name="trouble">Why the one item is to be left as it is; null to do with it what was asked.</param>
    public async Task<bool> RunAsync(string jobId, int size, BulkReason? trouble = null)
    {
        if (await jobs.FindAsync(jobId) is not { FinishedUtc: null } job || ItemActs.PermissionFor(job.Act) is not { } permission)
        {
            return false;
        }

        if (await users.GetUserByUniqueIdAsync(job.UserId) is not User { IsEnabled: true } user)
        {
            return await StopAsync(job);
        }

        // Handlers and rights ask who does it, as in a request.
        var principal = await users.CreatePrincipalAsync(user);
        accessor.HttpContext = new DefaultHttpContext { User = principal, RequestServices = services };
        if (await scopes.OfAsync(job.ContentType) is not { } list)
        {
            return await StopAsync(job);
        }

        var filter = await scopes.ParseAsync(list, job.List) with { Order = ContentOrder.Created };
        var query = await listing.QueryAsync(list.Access, filter);
        var rows = await query.ReadAsync(ListPlace.Parse(job.Place, ContentOrder.Created), isBackward: false, size);
        var items = (await contentManager.GetAsync(rows.Select(row => row.ContentItemId), VersionOptions.Latest)).ToDictionary(item => item.ContentItemId);
        foreach (var row in rows)
        {
            job.Place = ListPlace.Of(row, ContentOrder.Created).ToText(ContentOrder.Created);
            if (!items.TryGetValue(row.ContentItemId, out var item) || await listing.AccessToAsync(item) is null)
            {
                continue;
            }

            if (trouble is { } reason)
            {
                job.Leave(item.ContentItemId, item.DisplayText, reason);
            }
            else if (!await authorization.AuthorizeAsync(principal, permission, (object)item))
            {
                job.Leave(item.ContentItemId, item.DisplayText, BulkReason.NotAllowed);
            }
            else if (await acts.DoAsync(job.Act, item))
            {
                job.Done++;
            }
            else
            {
                job.Leave(item.ContentItemId, item.DisplayText, BulkReason.Refused);
            }
        }

        job.FinishedUtc = rows.Count < size ? clock.UtcNow : null;
        await session.SaveAsync(job, checkConcurrency: true);
        await session.SaveChangesAsync();

        return job.FinishedUtc is null;
    }

    private async Task<bool> StopAsync(BulkJob job)
    {
        await jobs.StopAsync(job);
        await session.SaveChangesAsync();

        return false;
    }
}
