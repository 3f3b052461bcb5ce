using System.Globalization;
using System.Net;
using Portal.Meetings.Models;
using Portal.Meetings.Tests.Support;
using Portal.TestSupport;

namespace Portal.Meetings.Tests.Site;

/// <summary>The list of meetings and the work calendar as a visitor has them, without scripts.</summary>
public abstract class MeetingListTests
{
    private readonly PortalSite _site;

    protected MeetingListTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_shows_what_is_to_come_and_what_is_over()
    {
        var title = "Hội thảo sắp tới " + Guid.NewGuid().ToString("N");
        var over = "Hội thảo đã qua " + Guid.NewGuid().ToString("N");
        await _site.CreateMeetingAsync(title, DateTime.UtcNow.AddDays(3).ToString("s", CultureInfo.InvariantCulture) + "Z");
        await _site.CreateMeetingAsync(over, DateTime.UtcNow.AddDays(-3).ToString("s", CultureInfo.InvariantCulture) + "Z");

        var page = await PageAsync("/hoi-nghi");

        Assert.Contains(title, page, StringComparison.Ordinal);
        Assert.Contains(over, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kind_and_year_narrow_the_list()
    {
        var workshop = "Hội thảo lọc " + Guid.NewGuid().ToString("N");
        var congress = "Đại hội lọc " + Guid.NewGuid().ToString("N");

        // The first hours of a year in Vietnam are the last of the year before by Greenwich.
        await _site.CreateMeetingAsync(workshop, "2018-12-31T18:00:00Z", kind: MeetingKinds.Workshop);
        await _site.CreateMeetingAsync(congress, "2019-05-01T01:00:00Z", kind: MeetingKinds.Congress);

        var page = await PageAsync("/hoi-nghi?loai=hoi-thao&nam=2019");
        var yearBefore = await PageAsync("/hoi-nghi?nam=2018");

        Assert.Contains(workshop, page, StringComparison.Ordinal);
        Assert.DoesNotContain(congress, page, StringComparison.Ordinal);
        Assert.DoesNotContain(workshop, yearBefore, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_hold_each_meeting_once()
    {
        var mark = Guid.NewGuid().ToString("N");
        for (var number = 0; number < 12; number++)
        {
            await _site.CreateMeetingAsync($"Bàn giao {number:00} {mark}", "2011-04-05T01:00:00Z", kind: MeetingKinds.Handover);
        }

        var first = await PageAsync("/hoi-nghi?loai=ban-giao&nam=2011");
        var second = await PageAsync("/hoi-nghi?loai=ban-giao&nam=2011&page=2");
        using var visitor = _site.CreateVisitor();
        using var third = await visitor.GetAsync(MeetingSite.Relative("/hoi-nghi?loai=ban-giao&nam=2011&page=3"), Cancellation);

        Assert.All(Enumerable.Range(0, 12), number =>
            Assert.True(first.Contains($"Bàn giao {number:00} {mark}", StringComparison.Ordinal) != second.Contains($"Bàn giao {number:00} {mark}", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, third.StatusCode);
    }

    [Fact]
    public async Task A_month_shows_a_meeting_on_each_of_its_days()
    {
        var title = "Tập huấn ba ngày " + Guid.NewGuid().ToString("N");
        await _site.CreateMeetingAsync(title, "2026-11-16T01:00:00Z", "2026-11-18T04:00:00Z", kind: MeetingKinds.Training);

        var page = await PageAsync("/lich-cong-tac?thang=2026-11");

        Assert.Contains("Tháng 11/2026", page, StringComparison.Ordinal);
        Assert.Equal(3, PageText.Of(page).Split(title).Length - 1);
        Assert.Contains("từ 08:00", page, StringComparison.Ordinal);
        Assert.Contains("đến 11:00", page, StringComparison.Ordinal);
        Assert.Contains("?thang=2026-10", page, StringComparison.Ordinal);
        Assert.Contains("?thang=2026-12", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_begins_on_monday_and_holds_what_began_before_it()
    {
        var running = "Đại hội vắt tuần " + Guid.NewGuid().ToString("N");
        var after = "Giao ban tuần sau " + Guid.NewGuid().ToString("N");
        await _site.CreateMeetingAsync(running, "2026-11-14T01:00:00Z", "2026-11-16T03:00:00Z", kind: MeetingKinds.Congress);
        await _site.CreateMeetingAsync(after, "2026-11-22T17:00:00Z", kind: MeetingKinds.Briefing);

        var page = await PageAsync("/lich-cong-tac?tuan=2026-W47");

        Assert.Contains("Tuần 47: 16/11/2026 – 22/11/2026", page, StringComparison.Ordinal);
        Assert.Contains(running, page, StringComparison.Ordinal);
        Assert.DoesNotContain(after, page, StringComparison.Ordinal);
        Assert.Contains("?tuan=2026-W46", page, StringComparison.Ordinal);
        Assert.Contains("?tuan=2026-W48", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/lich-cong-tac?thang=2026-13")]
    [InlineData("/lich-cong-tac?thang=abc")]
    [InlineData("/lich-cong-tac?thang=")]
    [InlineData("/lich-cong-tac?thang=2026-11&thang=2026-12")]
    [InlineData("/lich-cong-tac?tuan=2026-W54")]
    [InlineData("/lich-cong-tac?tuan=9999-W01")]
    [InlineData("/lich-cong-tac/?tuan=x")]
    [InlineData("/hoi-nghi?page=-1")]
    [InlineData("/hoi-nghi?page=0")]
    [InlineData("/hoi-nghi?page=999999999")]
    [InlineData("/hoi-nghi?page=99999999999999999999")]
    [InlineData("/hoi-nghi?nam=abc")]
    [InlineData("/hoi-nghi?nam=99999")]
    [InlineData("/hoi-nghi?loai=khong-co")]
    [InlineData("/HOI-NGHI?loai='")]
    public async Task What_there_is_not_is_not_found(string path)
    {
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(MeetingSite.Relative(path), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Không tìm thấy trang", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_of_others_changes_nothing()
    {
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(MeetingSite.Relative("/lich-cong-tac?utm_source=bao"), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<string> PageAsync(string path)
    {
        using var visitor = _site.CreateVisitor();

        return WebUtility.HtmlDecode(await visitor.GetStringAsync(MeetingSite.Relative(path), Cancellation));
    }
}
