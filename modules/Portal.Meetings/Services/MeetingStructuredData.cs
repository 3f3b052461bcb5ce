using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Settings;
using Portal.Common.Web;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Services;

/// <summary>Describes meetings to search engines, as an Event of schema.org.</summary>
public sealed class MeetingStructuredData(ISiteService siteService, AbsoluteUrls absoluteUrls)
{
    private const string Schema = "https://schema.org";

    /// <summary>The JSON-LD of a meeting, or null where it has no start. The serialiser escapes what could end a script element.</summary>
    public async Task<string?> DescribeAsync(MeetingSummary meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        if (meeting.StartIso is null)
        {
            return null;
        }

        var site = await siteService.GetSiteSettingsAsync();
        var data = new JsonObject
        {
            ["@context"] = Schema,
            ["@type"] = "Event",
            ["name"] = meeting.Title,
            ["url"] = absoluteUrls.Of(meeting.Url),
            ["startDate"] = meeting.StartIso,
            ["endDate"] = meeting.EndIso,
            ["eventAttendanceMode"] = Schema + "/OfflineEventAttendanceMode",
            ["eventStatus"] = Schema + (meeting.IsCancelled ? "/EventCancelled" : meeting.IsPostponed ? "/EventPostponed" : "/EventScheduled"),
            ["description"] = meeting.KindText,
            ["organizer"] = new JsonObject { ["@type"] = "Organization", ["name"] = site.SiteName, ["url"] = absoluteUrls.Of("~/") },
        };
        if (!string.IsNullOrWhiteSpace(meeting.Venue))
        {
            data["location"] = new JsonObject { ["@type"] = "Place", ["name"] = meeting.Venue, ["address"] = meeting.Venue };
        }

        return data.ToJsonString(JsonSerializerOptions.Default);
    }
}
