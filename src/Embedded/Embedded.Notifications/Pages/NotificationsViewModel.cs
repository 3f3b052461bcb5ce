namespace Embedded.Notifications.Pages;

/// <summary>A page of the reader's notifications; the places lead to the pages beside it.</summary>
/// <param name="Rows">The page's notifications, the last first.</param>
/// <param name="IsUnread">Whether only those are shown that were not read.</param>
/// <param name="Unread">How many were not read.</param>
/// <param name="Before">The place before this page; null on the first.</param>
/// <param name="After">The place after this page; null on the last.</param>
public sealed record NotificationsViewModel(IReadOnlyList<NotificationRow> Rows, bool IsUnread, int Unread, string? Before, string? After);
