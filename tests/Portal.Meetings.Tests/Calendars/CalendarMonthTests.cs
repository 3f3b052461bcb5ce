using System.Globalization;
using Portal.Meetings.Calendars;

namespace Portal.Meetings.Tests.Calendars;

public class CalendarMonthTests
{
    [Theory]
    [InlineData("2026-11", "2026-10-26", "2026-12-06")]
    [InlineData("2026-06", "2026-06-01", "2026-07-05")]
    [InlineData("2027-02", "2027-02-01", "2027-02-28")]
    public void Weeks_begin_on_monday_and_cover_the_month(string text, string first, string last)
    {
        Assert.True(CalendarMonth.TryParse(text, out var month));

        Assert.Equal(first, month.GridStart.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(last, month.GridEnd.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(text, month.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-1")]
    [InlineData("26-11")]
    [InlineData(" 2026-11")]
    [InlineData("2026-11-01")]
    [InlineData("1982-12")]
    [InlineData("2101-01")]
    [InlineData("9999-12")]
    [InlineData("0001-01")]
    public void What_is_no_month_of_the_calendar_is_refused(string? text) => Assert.False(CalendarMonth.TryParse(text, out _));

    [Fact]
    public void The_calendar_ends_where_it_says()
    {
        Assert.True(CalendarMonth.TryParse("2100-12", out var last));
        Assert.True(CalendarMonth.TryParse("1983-01", out var first));

        Assert.Null(last.Next);
        Assert.Null(first.Previous);
        Assert.Equal("2100-11", last.Previous.ToString());
    }
}
