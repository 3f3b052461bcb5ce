using Embedded.Admin.Contents.Bulk;
using Embedded.Admin.Contents.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using YesSql;

namespace Embedded.Admin.Contents;

/// <content>What is done with an item without opening it.</content>
public sealed partial class AdminController
{
    private const string List = "List";

    /// <summary>Shows the latest version to visitors.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Publish", "AdminPublishContentItem")]
    [HttpPost]
    [ActionName("Publish")]
    public Task<IActionResult> PublishAsync(string contentItemId, string? returnUrl)
        => DoAsync(contentItemId, returnUrl, CommonPermissions.PublishContent, async item =>
            await Acts.DoAsync(ItemActs.Publish, item) ? localizer["Published: {0}.", TitleOf(item)] : null);

    /// <summary>Hides an item from visitors; its latest version stays as a draft.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Unpublish", "AdminUnpublishContentItem")]
    [HttpPost]
    [ActionName("Unpublish")]
    public Task<IActionResult> UnpublishAsync(string contentItemId, string? returnUrl)
        => DoAsync(contentItemId, returnUrl, CommonPermissions.PublishContent, async item =>
            await Acts.DoAsync(ItemActs.Unpublish, item) ? localizer["No longer shown to visitors: {0}.", TitleOf(item)] : null);

    /// <summary>Makes a draft with the same content, and opens it.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Clone", "AdminCloneContentItem")]
    [HttpPost]
    [ActionName("Clone")]
    public async Task<IActionResult> CloneAsync(string contentItemId)
    {
        ContentItem? clone = null;
        var done = await DoAsync(contentItemId, returnUrl: null, CommonPermissions.CloneContent, async item =>
        {
            clone = await contentManager.CloneAsync(item);

            return localizer["This is a copy of \"{0}\". It is a draft: change what is different.", TitleOf(item)];
        });

        return clone is not null && done is RedirectToActionResult ? RedirectToAction(Edit, new { contentItemId = clone.ContentItemId }) : done;
    }

    /// <summary>Moves an item to the bin.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Delete", "AdminDeleteContentItem")]
    [HttpPost]
    [ActionName("Remove")]
    public Task<IActionResult> RemoveAsync(string contentItemId, string? returnUrl)
        => DoAsync(contentItemId, returnUrl, CommonPermissions.DeleteContent, async item =>
        {
            await contentManager.RemoveAsync(item);

            // The button belongs to the form of the list's page; elsewhere the bin is the way back.
            return IsList(returnUrl)
                ? localizer["Deleted: {0}. <button class=\"link-button\" type=\"submit\" form=\"{1}\" formaction=\"{2}\">Undo</button>", TitleOf(item), ContentListViewModel.ActionsForm, Url.Action("Undelete", new { contentItemId })!]
                : localizer["Deleted: {0}. <a href=\"{1}\">Bin</a>", TitleOf(item), Url.Action("Bin")!];
        });

    /// <summary>Does one thing with an item for who may; without a message back it was refused by what watches over items.</summary>
    private async Task<IActionResult> DoAsync(string contentItemId, string? returnUrl, Permission permission, Func<ContentItem, Task<LocalizedHtmlString?>> act)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            if (await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId == contentItemId).FirstOrDefaultAsync() is null)
            {
                return NotFound();
            }

            await notifier.WarningAsync(localizer["Somebody has deleted it in the meantime."]);

            return Next(returnUrl, () => RedirectToAction(List));
        }

        if (!await MayAsync(permission, item))
        {
            return Forbid();
        }

        try
        {
            var message = await act(item);
            if (message is null)
            {
                await session.CancelAsync();
                await notifier.ErrorAsync(localizer["This cannot be done now: {0}.", TitleOf(item)]);
            }
            else
            {
                // Stored before anything is said of it: what two officers do at once is told here.
                await session.SaveChangesAsync();
                await notifier.SuccessAsync(message);
            }
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            await notifier.WarningAsync(localizer["Somebody else was changing \"{0}\" at the same moment. Look at it, and try again.", TitleOf(item)]);
        }

        return Next(returnUrl, () => RedirectToAction(List, new { contentTypeId = item.ContentType }));
    }

    private bool IsList(string? returnUrl)
        => string.IsNullOrEmpty(returnUrl) || !Url.IsLocalUrl(returnUrl) || Url.Action(List, new { contentTypeId = "" }) is { } list && (returnUrl.Split('?')[0] + "/").StartsWith(list.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase);

    private string TitleOf(ContentItem item) => string.IsNullOrWhiteSpace(item.DisplayText) ? localizer["(without a title)"].Value : item.DisplayText;
}
