using System.Net;
using Portal.Meetings.Models;
using Portal.Meetings.Tests.Support;
using Portal.TestSupport;

namespace Portal.Meetings.Tests.Admin;

/// <summary>The calendar in which officers plan meetings.</summary>
public abstract class PlannedMeetingsTests
{
    private const string Calendar = "/Admin/Meetings/Calendar";

    private readonly PortalSite _site;

    protected PlannedMeetingsTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_month_shows_its_meetings_on_their_days_and_leads_to_their_editors()
    {
        var title = "Họp tháng ba " + Guid.NewGuid().ToString("N");
        var (id, _) = await _site.CreateMeetingAsync(title, "2031-03-10T17:30:00Z");

        var page = await PageAsync("Editor", Calendar + "?thang=2031-03");

        // Half past midnight on the next day, by the site's clock.
        var day = page[page.IndexOf("datetime=\"2031-03-11\"", StringComparison.Ordinal)..page.IndexOf("datetime=\"2031-03-12\"", StringComparison.Ordinal)];
        Assert.Contains(title, day, StringComparison.Ordinal);
        Assert.Contains("00:30", day, StringComparison.Ordinal);
        Assert.Contains($"/Admin/Contents/ContentItems/{id}/Edit", day, StringComparison.Ordinal);
        Assert.DoesNotContain(title, await PageAsync("Editor", Calendar + "?thang=2031-05"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Internal_meetings_are_shown_to_whom_they_are_open()
    {
        var title = "Họp kín " + Guid.NewGuid().ToString("N");
        await _site.CreateMeetingAsync(title, "2031-04-10T02:00:00Z", visibility: MeetingVisibilities.Internal);

        Assert.Contains(title, await PageAsync("Editor", Calendar + "?thang=2031-04"), StringComparison.Ordinal);
        Assert.DoesNotContain(title, await PageAsync("Author", Calendar + "?thang=2031-04"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_takes_a_new_meeting()
    {
        var page = await PageAsync("Editor", Calendar + "?thang=2031-06");
        const string Address = "/Admin/Contents/ContentTypes/Meeting/Create?ngay=2031-06-05";

        Assert.Contains(Address, page, StringComparison.Ordinal);
        Assert.Contains("value=\"2031-06-05T08:00\"", await PageAsync("Editor", Address), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?thang=2031-13")]
    [InlineData("?thang=1200-01")]
    [InlineData("?thang=x'--")]
    public async Task A_month_that_there_is_not_is_not_found(string query)
    {
        using var officer = await _site.CreateUserAsync(Cancellation, "Editor");
        using var answer = await officer.GetAsync(MeetingSite.Relative(Calendar + query), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("2031-02-30")]
    [InlineData("9999-01-01")]
    [InlineData("x")]
    public async Task A_day_that_there_is_not_leaves_the_editor_empty(string day)
        => Assert.DoesNotContain("T08:00\"", await PageAsync("Editor", "/Admin/Contents/ContentTypes/Meeting/Create?ngay=" + day), StringComparison.Ordinal);

    [Fact]
    public async Task Visitors_and_contributors_see_no_plan()
    {
        using var visitor = _site.CreateVisitor();
        using var contributor = await _site.CreateUserAsync(Cancellation, "Contributor");
        foreach (var client in new[] { visitor, contributor })
        {
            using var answer = await client.GetAsync(MeetingSite.Relative(Calendar), Cancellation);

            Assert.False(answer.IsSuccessStatusCode);
        }
    }

    private async Task<string> PageAsync(string role, string path)
    {
        using var officer = await _site.CreateUserAsync(Cancellation, role);

        return WebUtility.HtmlDecode(await officer.GetStringAsync(MeetingSite.Relative(path), Cancellation));
    }
}
