using System.Net;
using System.Text.RegularExpressions;
using OrchardCore.Entities;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Indexes;
using OrchardCore.Notifications.Models;
using YesSql.Indexes;

namespace Embedded.Notifications.Storage;

internal sealed partial class NotificationIndexProvider : IndexProvider<Notification>
{
    public NotificationIndexProvider() => CollectionName = NotificationConstants.NotificationCollection;

    public override void Describe(DescribeContext<Notification> context)
        => context.For<NotificationIndex>().Map(static notification =>
        {
            var read = notification.As<NotificationReadInfo>();

            return new NotificationIndex
            {
                NotificationId = notification.NotificationId,
                UserId = notification.UserId,
                IsRead = read.IsRead,
                ReadAtUtc = read.ReadAtUtc,
                CreatedAtUtc = notification.CreatedUtc,
                Content = WordsOf(notification),
            };
        });

    private static string WordsOf(Notification notification)
    {
        var body = notification.As<NotificationBodyInfo>();
        var words = string.Join(' ', notification.Subject, notification.Summary, body.TextBody, WebUtility.HtmlDecode(Tag().Replace(body.HtmlBody ?? "", " "))).Trim();

        return words.Length <= NotificationConstants.NotificationIndexContentLength ? words : words[..NotificationConstants.NotificationIndexContentLength];
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
