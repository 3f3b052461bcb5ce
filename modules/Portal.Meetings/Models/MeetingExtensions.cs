using OrchardCore.ContentManagement;
using Portal.Common.Contents;

namespace Portal.Meetings.Models;

/// <summary>What a meeting's stored values mean.</summary>
public static class MeetingExtensions
{
    /// <summary>Whether only people with a permission may see the meeting. A value that is neither known nor empty hides it.</summary>
    public static bool IsInternal(this Meeting meeting)
        => meeting.Visibility.Text is { Length: > 0 } visibility && visibility != MeetingVisibilities.Public;

    /// <summary>Whether the content item is a meeting that only people with a permission may see.</summary>
    public static bool IsInternalMeeting(this ContentItem contentItem) => contentItem.Part<Meeting>()?.IsInternal() == true;

    /// <summary>Whether something is still to be done for a directive.</summary>
    public static bool IsOpen(this Directive directive)
        => directive.Status.Text is not (DirectiveStatuses.Done or DirectiveStatuses.Dropped);
}
