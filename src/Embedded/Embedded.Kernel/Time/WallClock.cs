namespace Embedded.Time;

internal static class WallClock
{
    /// <summary>
    /// A time that a change of offset leaves out moves forward by that change; a time that comes twice is the
    /// first of the two.
    /// </summary>
    public static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);

        if (zone.IsInvalidTime(wall))
        {
            var before = zone.GetUtcOffset(DateTime.SpecifyKind(wall - zone.BaseUtcOffset - TimeSpan.FromDays(1), DateTimeKind.Utc));
            return Utc(wall, before);
        }

        var offset = zone.IsAmbiguousTime(wall)
            ? zone.GetAmbiguousTimeOffsets(wall).Max()
            : zone.GetUtcOffset(wall);

        return Utc(wall, offset);
    }

    private static DateTime Utc(DateTime wall, TimeSpan offset)
    {
        var ticks = wall.Ticks - offset.Ticks;

        return new DateTime(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
    }
}
