using OrchardCore.ContentManagement;
using OrchardCore.Flows.Models;

namespace Portal.Meetings.Models;

/// <summary>The names of the bag parts that a meeting carries.</summary>
public static class MeetingBags
{
    public const string Agenda = "Agenda";

    public const string Directives = "Directives";

    /// <summary>The items of a meeting's bag, none where it has no such bag.</summary>
    public static IReadOnlyList<ContentItem> ItemsOf(this ContentItem meeting, string bag)
        => meeting.Get<BagPart>(bag)?.ContentItems ?? [];
}
