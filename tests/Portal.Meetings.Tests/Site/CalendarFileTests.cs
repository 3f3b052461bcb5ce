using System.Globalization;
using System.Net;
using Portal.Meetings.Models;
using Portal.Meetings.Tests.Support;
using Portal.TestSupport;
using Calendar = Ical.Net.Calendar;

namespace Portal.Meetings.Tests.Site;

/// <summary>What calendar programs get, on a site fresh from the portal recipe.</summary>
public abstract class CalendarFileTests
{
    private const string SeedMeeting = "/hoi-nghi/lanh-dao-tinh-lam-viec-voi-chi-bo-lien-hiep-hoi.ics";

    private readonly PortalSite _site;

    protected CalendarFileTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_meeting_is_a_file_in_the_sites_time_zone()
    {
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(MeetingSite.Relative(SeedMeeting), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        var calendar = Calendar.Load(await answer.Content.ReadAsStringAsync(Cancellation))!;
        var meeting = Assert.Single(calendar.Events);
        Assert.Equal("4cuochop000000000000000001@portal-meetings", meeting.Uid);
        Assert.Equal("Buổi làm việc của lãnh đạo tỉnh với Chi bộ Liên hiệp hội", meeting.Summary);
        Assert.Equal("Asia/Ho_Chi_Minh", meeting.Start!.TzId);
        Assert.Equal(new DateTime(2017, 11, 15, 13, 30, 0), meeting.Start.Value);
        Assert.Equal(new DateTime(2017, 11, 15, 17, 0, 0), meeting.End!.Value);

        // What is known of this session names no place.
        Assert.True(string.IsNullOrEmpty(meeting.Location));
        Assert.Equal("CONFIRMED", meeting.Status);
        Assert.Equal(_site.Address.GetLeftPart(UriPartial.Authority) + SeedMeeting[..^4], meeting.Url!.ToString());
        Assert.Equal(new DateTime(2017, 11, 16, 1, 0, 0), meeting.LastModified!.Value);
        Assert.Equal("Asia/Ho_Chi_Minh", Assert.Single(calendar.TimeZones).TzId);
    }

    [Fact]
    public async Task Lines_end_and_fold_as_the_format_says()
    {
        using var visitor = _site.CreateVisitor();

        var text = await visitor.GetStringAsync(MeetingSite.Relative(SeedMeeting), Cancellation);

        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public async Task The_feed_tells_whole_days_spans_and_cancellations()
    {
        var soon = DateTime.UtcNow.Date.AddDays(20);
        var wholeDays = await _site.CreateMeetingAsync("Đại hội hai ngày", Utc(soon.AddHours(-7)), Utc(soon.AddDays(1).AddHours(-7)), allDay: true);
        var overnight = await _site.CreateMeetingAsync("Tập huấn qua đêm", Utc(soon.AddHours(10)), Utc(soon.AddDays(1).AddHours(2)));
        var cancelled = await _site.CreateMeetingAsync("Hội thảo bị hủy", Utc(soon), status: MeetingStatuses.Cancelled);

        var feed = await FeedAsync(_site.CreateVisitor());

        var days = Assert.Single(feed.Events, entry => entry.Uid!.StartsWith(wholeDays.Id, StringComparison.Ordinal));
        Assert.False(days.Start!.HasTime);
        Assert.Equal(soon, days.Start.Value);
        Assert.Equal(soon.AddDays(2), days.End!.Value);
        var night = Assert.Single(feed.Events, entry => entry.Uid!.StartsWith(overnight.Id, StringComparison.Ordinal));
        Assert.Equal(soon.AddHours(17), night.Start!.Value);
        Assert.Equal(soon.AddDays(1).AddHours(9), night.End!.Value);
        var off = Assert.Single(feed.Events, entry => entry.Uid!.StartsWith(cancelled.Id, StringComparison.Ordinal));
        Assert.Equal("CANCELLED", off.Status);
        Assert.Equal("[Hủy] Hội thảo bị hủy", off.Summary);
    }

    [Fact]
    public async Task A_meeting_that_moves_keeps_its_identity_and_says_that_it_changed()
    {
        var start = DateTime.UtcNow.Date.AddDays(9);
        var (id, slug) = await _site.CreateMeetingAsync("Giao ban dời lịch", Utc(start), kind: MeetingKinds.Briefing);
        using var visitor = _site.CreateVisitor();
        var before = Assert.Single((await FileAsync(visitor, slug)).Events);

        await _site.ChangeAsync(id, $$"""{ "Meeting": { "StartUtc": { "Value": "{{Utc(start.AddDays(1))}}" } } }""");

        var after = Assert.Single((await FileAsync(visitor, slug)).Events);
        Assert.Equal(before.Uid, after.Uid);
        Assert.Equal(before.Start!.Value.AddDays(1), after.Start!.Value);
        Assert.True(after.LastModified!.Value >= before.LastModified!.Value);
    }

    [Fact]
    public async Task A_program_that_has_the_feed_already_gets_nothing_new()
    {
        using var visitor = _site.CreateVisitor();
        using var first = await visitor.GetAsync(MeetingSite.Relative(SeedMeeting), Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, MeetingSite.Relative(SeedMeeting));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await visitor.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/hoi-nghi/khong-co.ics")]
    [InlineData("/hoi-nghi/4tinbai0000000000000000001.ics")]
    [InlineData("/hoi-nghi/%00.ics")]
    [InlineData("/hoi-nghi/'; drop table.ics")]
    public async Task What_is_no_meeting_has_no_file(string path)
    {
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(MeetingSite.Relative(path), Cancellation);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    private static string Utc(DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static async Task<Calendar> FeedAsync(HttpClient visitor)
        => Calendar.Load(await visitor.GetStringAsync(MeetingSite.Relative("/lich-cong-tac.ics"), Cancellation))!;

    private static async Task<Calendar> FileAsync(HttpClient visitor, string slug)
        => Calendar.Load(await visitor.GetStringAsync(MeetingSite.Relative($"/hoi-nghi/{slug}.ics"), Cancellation))!;
}
