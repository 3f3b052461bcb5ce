namespace Embedded.Notifications.Pages;

/// <summary>A notification in the list.</summary>
/// <param name="NotificationId">Which it is.</param>
/// <param name="Subject">What it is called.</param>
/// <param name="Summary">What it says in a line; null where that is what it is called.</param>
/// <param name="Details">What else it says.</param>
/// <param name="Time">When it came, on the reader's clock.</param>
/// <param name="IsRead">Whether it was read.</param>
/// <param name="HasTarget">Whether it leads to a page of the site.</param>
public sealed record NotificationRow(string NotificationId, string Subject, string? Summary, string? Details, DateTimeOffset Time, bool IsRead, bool HasTarget);
