namespace Embedded.Notifications.Mail;

/// <summary>A notification that is to go out by mail.</summary>
/// <param name="NotificationId">The notification, by which is seen whether what it tells of was stored.</param>
/// <param name="UserId">For whom it is meant.</param>
/// <param name="Subject">What it is called.</param>
/// <param name="Summary">The notification in a line.</param>
/// <param name="HtmlBody">What it says, with links.</param>
/// <param name="TextBody">What it says without any.</param>
/// <param name="Asked">The site's address as whoever caused the notification reaches it.</param>
internal sealed record Letter(string? NotificationId, string UserId, string? Subject, string Summary, string? HtmlBody, string? TextBody, Uri? Asked);
