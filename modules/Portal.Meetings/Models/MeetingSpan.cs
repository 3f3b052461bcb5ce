namespace Portal.Meetings.Models;

/// <summary>The time that a meeting takes, from its first to its last moment.</summary>
public readonly record struct MeetingSpan(DateTime StartUtc, DateTime EndUtc)
{
    /// <summary>
    /// How long a meeting may last. Calendars find what overlaps a month by the start alone, which an index can answer
    /// only where the length has a bound.
    /// </summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(31);

    /// <summary>The span of a meeting, or null where it has no start yet.</summary>
    public static MeetingSpan? Of(Meeting? meeting)
    {
        if (meeting?.StartUtc.Value is not { } start)
        {
            return null;
        }

        var end = meeting.EndUtc.Value is { } given && given > start ? given : start;

        // The last day of an all-day meeting counts whole; a second short of midnight keeps it out of the next day.
        return new MeetingSpan(start, meeting.AllDay.Value ? end.AddDays(1).AddSeconds(-1) : end);
    }
}
