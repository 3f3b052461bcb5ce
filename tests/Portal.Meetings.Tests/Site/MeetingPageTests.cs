using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portal.Meetings.Models;
using Portal.Meetings.Tests.Support;
using Portal.TestSupport;

namespace Portal.Meetings.Tests.Site;

/// <summary>What the page of a meeting shows.</summary>
public abstract partial class MeetingPageTests
{
    private const string SeedMeeting = "/hoi-nghi/lanh-dao-tinh-lam-viec-voi-chi-bo-lien-hiep-hoi";

    private readonly PortalSite _site;

    protected MeetingPageTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Buổi làm việc")]
    [InlineData("Thứ Tư, 15/11/2017, 13:30 – 17:00")]
    [InlineData("Quyết định 366-QĐ/TU ngày 28/6/2016 của Ban Thường vụ Tỉnh ủy")]
    [InlineData("Phó Chủ tịch Thường trực UBND tỉnh, Ủy viên Ban Thường vụ Tỉnh ủy")]
    [InlineData("Trao đổi, đánh giá kết quả và hạn chế")]
    [InlineData("và giao sáu nhiệm vụ cho thời gian tới")]
    [InlineData("Xây dựng kế hoạch củng cố và phát triển hội thành viên")]
    [InlineData("href=\"/hoi-nghi/lanh-dao-tinh-lam-viec-voi-chi-bo-lien-hiep-hoi.ics\"")]
    public async Task The_working_session_shows(string text)
    {
        var page = await PageAsync(SeedMeeting);

        Assert.Contains(text, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directives_say_their_status_in_words_and_what_is_overdue()
    {
        var (_, slug) = await _site.CreateMeetingAsync("Giao ban có nhiệm vụ", "2026-03-02T01:00:00Z", moreParts: """
            , "Directives": { "ContentItems": [
              { "ContentItemId": "4quahan0000000000000000001", "ContentType": "Directive", "DisplayText": "Việc chậm", "TitlePart": { "Title": "Việc chậm" },
                "Directive": { "Owner": { "Text": "Văn phòng" }, "DueDate": { "Value": "2020-01-31T00:00:00Z" }, "Status": { "Text": "InProgress" } } },
              { "ContentItemId": "4daxong0000000000000000001", "ContentType": "Directive", "DisplayText": "Việc đã xong", "TitlePart": { "Title": "Việc đã xong" },
                "Directive": { "OwnerAssociation": { "ContentItemIds": [ "4hoi0000000000000000000002" ] }, "DueDate": { "Value": "2020-01-31T00:00:00Z" }, "Status": { "Text": "Done" } } } ] }
            """);

        var page = await PageAsync("/hoi-nghi/" + slug);

        Assert.Contains("Đang thực hiện", page, StringComparison.Ordinal);
        Assert.Contains("Đã hoàn thành", page, StringComparison.Ordinal);
        Assert.Contains("31/01/2020", page, StringComparison.Ordinal);
        Assert.Single(Overdue().Matches(page));
        Assert.Contains(">Hội Y học tỉnh</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_engines_get_an_event_that_cannot_end_its_element()
    {
        var (_, slug) = await _site.CreateMeetingAsync("Hội thảo </script><script>alert(1)</script>", "2026-05-04T01:00:00Z", "2026-05-04T04:30:00Z", status: MeetingStatuses.Cancelled);
        using var visitor = _site.CreateVisitor();

        var page = await visitor.GetStringAsync(MeetingSite.Relative("/hoi-nghi/" + slug), Cancellation);

        var data = JsonNode.Parse(StructuredData().Match(page).Groups["json"].Value)!;
        Assert.Equal("Event", (string?)data["@type"]);
        Assert.Equal("Hội thảo </script><script>alert(1)</script>", (string?)data["name"]);
        Assert.Equal("2026-05-04T08:00+07:00", (string?)data["startDate"]);
        Assert.Equal("2026-05-04T11:30+07:00", (string?)data["endDate"]);
        Assert.Equal("https://schema.org/EventCancelled", (string?)data["eventStatus"]);
        Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Sites_on_which_the_page_is_shared_are_told_what_it_shows()
    {
        var page = await PageAsync(SeedMeeting);

        Assert.Matches("<meta [^>]*property=\"og:title\"[^>]*>", page);
        Assert.Contains("content=\"Buổi làm việc, 15/11/2017, 13:30 – 17:00\"", page, StringComparison.Ordinal);
        Assert.Contains($"content=\"{_site.Address.GetLeftPart(UriPartial.Authority)}{SeedMeeting}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_texts_and_markup_are_harmless()
    {
        var (_, slug) = await _site.CreateMeetingAsync("Họp an toàn", "2026-05-05T01:00:00Z", more: """
            , "Venue": { "Text": "<img src=x onerror=alert(1)>" }, "Attendees": { "Text": "<b onclick=alert(2)>a</b>" },
            "Conclusion": { "Html": "<p onclick=\"alert(3)\">kết luận</p><script>alert(4)</script>" }
            """);
        using var visitor = _site.CreateVisitor();

        var page = await visitor.GetStringAsync(MeetingSite.Relative("/hoi-nghi/" + slug), Cancellation);

        Assert.Contains("kết luận", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b onclick", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<p onclick", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("alert(4)", page, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<string> PageAsync(string path)
    {
        using var visitor = _site.CreateVisitor();

        return WebUtility.HtmlDecode(await visitor.GetStringAsync(MeetingSite.Relative(path), Cancellation));
    }

    [GeneratedRegex("quá hạn")]
    private static partial Regex Overdue();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>[^<]+)</script>")]
    private static partial Regex StructuredData();
}
