using System.Linq.Expressions;
using System.Security.Claims;
using Embedded.Admin.Contents.Lists;
using Microsoft.AspNetCore.Http;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Indexes;
using OrchardCore.Notifications.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.Notifications.Pages;

/// <summary>The notifications of whoever is signed in, and of nobody else.</summary>
internal sealed class OwnNotifications(ISession session, IClock clock, IHttpContextAccessor accessor)
{
    private const int PageSize = 20;
    private const int MarkedAtOnce = 200;

    private string UserId => accessor.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    public Task<int> CountUnreadAsync()
    {
        var user = UserId;

        return session.QueryIndex<NotificationIndex>(index => index.UserId == user && !index.IsRead, NotificationConstants.NotificationCollection).CountAsync();
    }

    public async Task<Notification?> FindAsync(string notificationId)
    {
        var user = UserId;

        return await Query(index => index.NotificationId == notificationId && index.UserId == user).FirstOrDefaultAsync();
    }

    /// <summary>A page of them, the last first.</summary>
    public async Task<(IReadOnlyList<Notification> Notifications, string? Before, string? After)> ReadAsync(bool isUnread, ListPlace? before, ListPlace? after)
    {
        var user = UserId;
        var query = isUnread ? Query(index => index.UserId == user && !index.IsRead) : Query(index => index.UserId == user);
        var (moment, _, id) = before ?? after ?? new ListPlace(default, "", "");
        query = before is not null ? query.Where(index => index.CreatedAtUtc >= moment && (index.CreatedAtUtc > moment || index.NotificationId.CompareTo(id) > 0))
            : after is not null ? query.Where(index => index.CreatedAtUtc <= moment && (index.CreatedAtUtc < moment || index.NotificationId.CompareTo(id) < 0))
            : query;
        query = before is not null
            ? query.OrderBy(index => index.CreatedAtUtc).ThenBy(index => index.NotificationId)
            : query.OrderByDescending(index => index.CreatedAtUtc).ThenByDescending(index => index.NotificationId);
        var found = (await query.Take(PageSize + 1).ListAsync()).ToList();

        return ListCut.Page(found, PageSize, before, after, Place) ?? await ReadAsync(isUnread, null, null);
    }

    public async Task MarkAsync(Notification notification, bool isRead)
    {
        if (notification.As<NotificationReadInfo>().IsRead != isRead)
        {
            notification.Put(new NotificationReadInfo { IsRead = isRead, ReadAtUtc = isRead ? clock.UtcNow : null });
            await session.SaveAsync(notification, NotificationConstants.NotificationCollection);
        }
    }

    public async Task MarkAllAsync()
    {
        var user = UserId;
        while (true)
        {
            var unread = (await Query(index => index.UserId == user && !index.IsRead).Take(MarkedAtOnce).ListAsync()).ToList();
            foreach (var notification in unread)
            {
                await MarkAsync(notification, isRead: true);
            }

            await session.SaveChangesAsync();
            if (unread.Count < MarkedAtOnce)
            {
                return;
            }
        }
    }

    public void Delete(Notification notification) => session.Delete(notification, NotificationConstants.NotificationCollection);

    private static string Place(Notification notification) => new ListPlace(notification.CreatedUtc, "", notification.NotificationId).ToText(default);

    private IQuery<Notification, NotificationIndex> Query(Expression<Func<NotificationIndex, bool>> predicate)
        => session.Query<Notification, NotificationIndex>(predicate, NotificationConstants.NotificationCollection);
}
