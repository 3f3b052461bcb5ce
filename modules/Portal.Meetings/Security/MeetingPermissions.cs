using OrchardCore.Security.Permissions;

namespace Portal.Meetings.Security;

/// <summary>The permissions about meetings that Orchard's own, for each content type, do not cover.</summary>
public static class MeetingPermissions
{
    public static readonly Permission ViewInternalMeetings = new("ViewInternalMeetings", "View internal meetings, their files and their calendar entries");
}
