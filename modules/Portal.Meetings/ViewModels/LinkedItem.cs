namespace Portal.Meetings.ViewModels;

/// <summary>A content item to which a page links. The address begins with <c>~/</c>, for the <c>href</c> filter.</summary>
public sealed record LinkedItem(string Title, string Url);
