using Embedded.Admin.Contents.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.Notifications.Pages;

/// <summary>The reader's notifications in the admin, at the addresses that Orchard Core's own admin has.</summary>
[Feature("OrchardCore.Notifications")]
[RequireFeatures("OrchardCore.Admin")]
[Admin]
public sealed class AdminController(
    IAuthorizationService authorization,
    ISession session,
    ILocalClock clock,
    INotifier notifier,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    private const string UnreadOnly = "unread";

    private OwnNotifications Own => HttpContext.RequestServices.GetRequiredService<OwnNotifications>();

    /// <summary><c>GET /Admin/Notifications</c>: the last first.</summary>
    [Admin("Notifications", "ListNotifications")]
    [HttpGet]
    [ActionName("List")]
    public async Task<IActionResult> ListAsync(string? status, string? before, string? after)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var isUnread = status == UnreadOnly;
        var (found, previous, next) = await Own.ReadAsync(isUnread, ListPlace.Parse(before ?? "", default), ListPlace.Parse(after ?? "", default));
        var rows = new List<NotificationRow>();
        foreach (var notification in found)
        {
            rows.Add(await RowAsync(notification));
        }

        return View("Notifications", new NotificationsViewModel(rows, isUnread, await Own.CountUnreadAsync(), previous, next));
    }

    /// <summary>Leads to what a notification tells of, and marks it as read.</summary>
    [Admin("Notifications/Open/{notificationId}", "OpenNotification")]
    [HttpPost]
    [ActionName("Open")]
    public Task<IActionResult> OpenAsync(string notificationId) => DoAsync(notificationId, returnUrl: null, async notification =>
    {
        await Own.MarkAsync(notification, isRead: true);

        return NotificationTarget.Of(notification.As<NotificationBodyInfo>().HtmlBody, Request, Url);
    });

    /// <summary>Marks a notification as read or as not read.</summary>
    [Admin("Notifications/Toggle/{markAs}/{notificationId}", "ToggleNotification")]
    [HttpPost]
    [ActionName("Toggle")]
    public async Task<IActionResult> ToggleAsync(string markAs, string notificationId, string? returnUrl)
        => Enum.TryParse<NotificationBulkAction>(markAs, ignoreCase: true, out var mark) && mark is NotificationBulkAction.Read or NotificationBulkAction.Unread
            ? await DoAsync(notificationId, returnUrl, async notification =>
            {
                await Own.MarkAsync(notification, mark == NotificationBulkAction.Read);

                return null;
            })
            : NotFound();

    /// <summary>Removes a notification.</summary>
    [Admin("Notifications/Delete/{notificationId}", "DeleteNotification")]
    [HttpPost]
    [ActionName("Delete")]
    public Task<IActionResult> DeleteAsync(string notificationId, string? returnUrl) => DoAsync(notificationId, returnUrl, notification =>
    {
        Own.Delete(notification);

        return Task.FromResult<string?>(null);
    });

    /// <summary>Marks all as read.</summary>
    [Admin("Notifications/ReadAll", "ReadAllNotifications")]
    [HttpPost]
    [ActionName("ReadAll")]
    public async Task<IActionResult> ReadAllAsync(string? returnUrl)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        try
        {
            await Own.MarkAllAsync();
            await notifier.SuccessAsync(localizer["All notifications are marked as read."]);
        }
        catch (ConcurrencyException)
        {
            // Another window was reading at the same moment: nothing is lost.
            await session.CancelAsync();
        }

        return Next(returnUrl);
    }

    private async Task<NotificationRow> RowAsync(Notification notification)
    {
        var body = notification.As<NotificationBodyInfo>();
        var subject = string.IsNullOrWhiteSpace(notification.Subject) ? notification.Summary : notification.Subject;

        return new NotificationRow(
            notification.NotificationId,
            string.IsNullOrWhiteSpace(subject) ? localizer["(without a title)"].Value : subject,
            notification.Summary == subject ? null : notification.Summary,
            NotificationText.MoreThan(notification.Summary, body),
            await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(notification.CreatedUtc, DateTimeKind.Utc))),
            notification.As<NotificationReadInfo>().IsRead,
            NotificationTarget.Of(body.HtmlBody, Request, Url) is not null);
    }

    private async Task<IActionResult> DoAsync(string notificationId, string? returnUrl, Func<Notification, Task<string?>> act)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await Own.FindAsync(notificationId) is not { } notification)
        {
            return NotFound();
        }

        var target = await act(notification);
        try
        {
            await session.SaveChangesAsync();
        }
        catch (ConcurrencyException)
        {
            // Another window did the same at the same moment: nothing is lost.
            await session.CancelAsync();
        }

        return target is null ? Next(returnUrl) : LocalRedirect(target);
    }

    private IActionResult Next(string? returnUrl)
        => !string.IsNullOrEmpty(returnUrl) && Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToAction("List");

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, NotificationPermissions.ManageNotifications);
}
