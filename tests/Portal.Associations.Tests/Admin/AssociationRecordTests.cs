using System.Net;
using AngleSharp.Html.Parser;
using Portal.Associations.Models;
using Portal.Associations.Records;
using Portal.Associations.Tests.Support;
using Portal.TestSupport;

namespace Portal.Associations.Tests.Admin;

/// <summary>The records of associations as an officer sees them, with what is missing.</summary>
public abstract class AssociationRecordTests
{
    private const string Records = "/Admin/Associations";

    private const string Whole = """
        , "Term": { "Text": "2020-2999" }, "Phone": { "Text": "0210 1234" }, "Emblem": { "Paths": [ "hoi.png" ] }, "Introduction": { "Html": "<p>Hội</p>" },
          "DecisionNumber": { "Text": "1/QĐ" }, "DecisionDate": { "Value": "2001-01-01T00:00:00Z" }, "MemberCount": { "Value": 10 }
        """;

    private readonly PortalSite _site;

    protected AssociationRecordTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Whole, "Chủ tịch", "Nguyễn Văn A", "Đầy đủ")]
    [InlineData(Whole, "Phó Chủ tịch", "Nguyễn Văn A", "Chưa có Chủ tịch")]
    [InlineData(Whole, "Chủ tịch", "", "Chưa có Chủ tịch")]
    [InlineData("", "Chủ tịch", "Nguyễn Văn A", "Hết hoặc chưa rõ nhiệm kỳ, Thiếu điện thoại, thư điện tử, Thiếu biểu trưng, Thiếu giới thiệu, Thiếu quyết định thành lập, Thiếu số hội viên")]
    public async Task A_record_says_what_is_missing(string fields, string position, string name, string expected)
    {
        var title = "Hội " + Guid.NewGuid().ToString("N");
        await CreateAsync(title, fields, position, name);

        Assert.Equal(expected, await MissingAsync(title));
    }

    [Fact]
    public async Task A_term_that_is_over_is_missing_and_a_dissolved_association_misses_nothing()
    {
        var (over, dissolved) = ("Hội " + Guid.NewGuid().ToString("N"), "Hội " + Guid.NewGuid().ToString("N"));
        await CreateAsync(over, Whole.Replace("2020-2999", "2015-2020", StringComparison.Ordinal), "Chủ tịch", "A");
        await CreateAsync(dissolved, "", "Ủy viên", "", AssociationStatuses.Dissolved);

        Assert.Equal("Hết hoặc chưa rõ nhiệm kỳ", await MissingAsync(over));
        Assert.Equal("Đầy đủ", await MissingAsync(dissolved));
        Assert.Contains(over, await PageAsync($"{Records}?gap={AssociationGaps.Term}"), StringComparison.Ordinal);
        Assert.DoesNotContain(over, await PageAsync($"{Records}?gap={AssociationGaps.Chair}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_found_without_accents()
    {
        var mark = Guid.NewGuid().ToString("N");
        await CreateAsync("Hội Khuyến học " + mark, "", "Ủy viên", "");

        Assert.Contains("Hội Khuyến học " + mark, await PageAsync($"{Records}?query=khuyen+{mark}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?gap=khong-co&page=0")]
    [InlineData("?page=99999999")]
    [InlineData("?page=x&query=%25%27--")]
    public async Task What_there_is_not_is_left_out_of_the_filter(string query)
    {
        using var officer = await _site.CreateUserAsync(Cancellation, "Editor");
        using var answer = await officer.GetAsync(AssociationSite.Relative(Records + query), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Visitors_and_contributors_see_no_records()
    {
        using var visitor = _site.CreateVisitor();
        using var contributor = await _site.CreateUserAsync(Cancellation, "Contributor");
        foreach (var client in new[] { visitor, contributor })
        {
            using var answer = await client.GetAsync(AssociationSite.Relative(Records), Cancellation);

            Assert.False(answer.IsSuccessStatusCode);
        }
    }

    private Task<(string Id, string Slug)> CreateAsync(string title, string fields, string position, string name, string status = AssociationStatuses.Active)
        => _site.CreateAssociationAsync(title, status: status, more: fields, moreParts: $$"""
            , "Officers": { "ContentItems": [ { "ContentItemId": "{{Guid.NewGuid().ToString("N")[..26]}}", "ContentType": "Officer",
                "Officer": { "Position": { "Text": "{{position}}" }, "FullName": { "Text": "{{name}}" } } } ] }
            """);

    private async Task<string> MissingAsync(string title)
    {
        var page = new HtmlParser().ParseDocument(await PageAsync($"{Records}?query={title.Split(' ')[^1]}"));
        var row = page.QuerySelectorAll("tbody tr").Single(one => one.TextContent.Contains(title, StringComparison.Ordinal));

        return string.Join(", ", row.QuerySelectorAll("td:last-child .status").Select(mark => mark.TextContent));
    }

    private async Task<string> PageAsync(string path)
    {
        using var officer = await _site.CreateUserAsync(Cancellation, "Editor");

        return WebUtility.HtmlDecode(await officer.GetStringAsync(AssociationSite.Relative(path), Cancellation));
    }
}
