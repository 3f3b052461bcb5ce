using Embedded.Admin.Contents.Bulk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using YesSql;

namespace Embedded.Admin.Contents;

/// <content>One thing done with many items at once.</content>
public sealed partial class AdminController
{
    /// <summary>What one request does with: a few pages of a list.</summary>
    private const int MostInBulk = 100;

    private ItemActs Acts => HttpContext.RequestServices.GetRequiredService<ItemActs>();

    /// <summary>Does with every chosen item what may be done with it, and tells how many were left as they are.</summary>
    [Admin("Contents/Bulk/{act}", "BulkContentItems")]
    [HttpPost]
    [ActionName("Bulk")]
    public async Task<IActionResult> BulkAsync(string act, BulkScope scope, string[]? itemIds, string[]? pageIds, BulkOf? of, string? returnUrl)
    {
        if (ItemActs.PermissionFor(act) is not { } permission)
        {
            return NotFound();
        }

        if (scope == BulkScope.List)
        {
            return await ConfirmAsync(act, of ?? new BulkOf(), returnUrl);
        }

        var ids = ((scope == BulkScope.Page ? pageIds : itemIds) ?? []).Where(id => !string.IsNullOrWhiteSpace(id)).Distinct().ToArray();
        if (ids.Length is 0 or > MostInBulk)
        {
            await notifier.WarningAsync(ids.Length == 0 ? localizer["Tick the items first."] : localizer["Choose at most {0} items at once.", MostInBulk]);

            return Next(returnUrl, () => RedirectToAction(List));
        }

        var done = 0;
        try
        {
            foreach (var item in await contentManager.GetAsync(ids, VersionOptions.Latest))
            {
                if (await MayAsync(permission, item) && await Acts.DoAsync(act, item))
                {
                    done++;
                }
            }

            await session.SaveChangesAsync();
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            await notifier.WarningAsync(localizer["Somebody else was changing one of the items at the same moment, so nothing was done. Try again."]);

            return Next(returnUrl, () => RedirectToAction(List));
        }

        if (done > 0)
        {
            await notifier.SuccessAsync(act switch
            {
                ItemActs.Publish => localizer["Published: {0} items.", done],
                ItemActs.Unpublish => localizer["No longer shown to visitors: {0} items.", done],
                _ => localizer["Deleted: {0} items. <a href=\"{1}\">Bin</a>", done, Url.Action("Bin")!],
            });
        }

        if (done < ids.Length)
        {
            await notifier.WarningAsync(localizer["Left as they are: {0} items, because you may not do this with them or somebody deleted them.", ids.Length - done]);
        }

        return Next(returnUrl, () => RedirectToAction(List));
    }
}
