using Portal.Meetings.Models;
using Portal.TestSupport;

namespace Portal.Meetings.Tests.Support;

internal static class MeetingSite
{
    /// <summary>Creates a published meeting below the list's address and returns its identifier and slug.</summary>
    public static async Task<(string Id, string Slug)> CreateMeetingAsync(
        this PortalSite site,
        string title,
        string start,
        string? end = null,
        string visibility = MeetingVisibilities.Public,
        string status = MeetingStatuses.Scheduled,
        bool allDay = false,
        string kind = MeetingKinds.Workshop,
        string more = "",
        string moreParts = "")
    {
        var slug = "cuoc-hop-" + Guid.NewGuid().ToString("N");
        var id = await site.CreateAsync(nameof(Meeting), title, MeetingPaths.ListPath + "/" + slug, $$"""
            {
              "Meeting": {
                "Kind": { "Text": "{{kind}}" },
                "StartUtc": { "Value": "{{start}}" },
                "EndUtc": { "Value": {{(end is null ? "null" : $"\"{end}\"")}} },
                "AllDay": { "Value": {{(allDay ? "true" : "false")}} },
                "Visibility": { "Text": "{{visibility}}" },
                "Status": { "Text": "{{status}}" }{{more}}
              }{{moreParts}}
            }
            """);

        return (id, slug);
    }

    public static Uri Relative(string path) => new(path, UriKind.Relative);
}
