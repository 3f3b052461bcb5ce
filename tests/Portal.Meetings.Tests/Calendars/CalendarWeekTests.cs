using System.Globalization;
using Portal.Meetings.Calendars;

namespace Portal.Meetings.Tests.Calendars;

public class CalendarWeekTests
{
    [Theory]
    [InlineData("2026-W47", "2026-11-16")]
    [InlineData("2026-W01", "2025-12-29")]
    [InlineData("2026-W53", "2026-12-28")]
    [InlineData("2020-W53", "2020-12-28")]
    public void Weeks_follow_ISO_8601(string text, string monday)
    {
        Assert.True(CalendarWeek.TryParse(text, out var week));

        Assert.Equal(monday, week.Monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(text, week.ToString());
    }

    [Fact]
    public void The_week_after_the_last_of_a_year_is_the_first_of_the_next()
    {
        Assert.True(CalendarWeek.TryParse("2026-W53", out var week));

        Assert.Equal("2027-W01", week.Next.ToString());
        Assert.Equal("2026-W52", week.Previous.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-47")]
    [InlineData("2026-W00")]
    [InlineData("2026-W54")]
    [InlineData("2025-W53")]
    [InlineData("2026-w47")]
    [InlineData("2026-W4")]
    [InlineData("2026-W471")]
    [InlineData("0000-W01")]
    [InlineData("9999-W52")]
    [InlineData("+026-W01")]
    public void What_is_no_week_of_the_calendar_is_refused(string? text) => Assert.False(CalendarWeek.TryParse(text, out _));
}
