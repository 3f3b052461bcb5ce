using System.Net;
using System.Text.RegularExpressions;
using MiniExcelLibs;
using Portal.Meetings.Directives;
using Portal.Meetings.Models;
using Portal.Meetings.Tests.Support;
using Portal.TestSupport;

namespace Portal.Meetings.Tests.Admin;

/// <summary>The register of directives as an officer uses it, through its pages.</summary>
public abstract partial class DirectiveRegisterTests
{
    private const string Register = "/Admin/Directives";

    private readonly PortalSite _site;

    protected DirectiveRegisterTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_due_first_comes_first_and_what_is_done_is_left_out()
    {
        var mark = Mark();
        await CreateAsync(mark, ("sau", "2031-02-01", DirectiveStatuses.Assigned), ("xong", "2001-01-01", DirectiveStatuses.Done), ("trước", "2001-02-01", DirectiveStatuses.InProgress), ("không hạn", null, ""));

        var page = await PageAsync($"{Register}?owner={mark}");

        var found = new[] { "trước", "sau", "không hạn" }.Select(name => page.IndexOf($"Việc {name} {mark}", StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, found);
        Assert.Equal(found.Order(), found);
        Assert.DoesNotContain($"Việc xong {mark}", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("due=overdue", "trước")]
    [InlineData("due=none", "không hạn")]
    [InlineData("status=Done", "xong")]
    [InlineData("status=Assigned&due=", "sau,không hạn")]
    [InlineData("status=all", "trước,sau,xong,không hạn")]
    [InlineData("status=khong-co&due=khong-co", "trước,sau,không hạn")]
    public async Task A_filter_narrows_the_register(string query, string expected)
    {
        var mark = Mark();
        await CreateAsync(mark, ("sau", "2031-02-01", DirectiveStatuses.Assigned), ("xong", "2001-01-01", DirectiveStatuses.Done), ("trước", "2001-02-01", DirectiveStatuses.InProgress), ("không hạn", null, ""));

        var page = await PageAsync($"{Register}?owner={mark}&{query}");

        var shown = new[] { "trước", "sau", "xong", "không hạn" }.Where(name => page.Contains($"Việc {name} {mark}", StringComparison.Ordinal));
        Assert.Equal(expected.Split(','), shown);
    }

    [Fact]
    public async Task A_follow_up_is_added_to_what_was_noted_and_shown_to_visitors()
    {
        var mark = Mark();
        var (id, slug, directiveId) = await CreateAsync(mark, ("một", "2001-02-01", DirectiveStatuses.Assigned));
        using var officer = await _site.CreateUserAsync(Cancellation, "Editor");

        foreach (var note in new[] { "Đã họp <script>", "Đã trình UBND tỉnh" })
        {
            using var answer = await UpdateAsync(officer, id, directiveId, DirectiveStatuses.InProgress, note);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        using var visitor = _site.CreateVisitor();
        var page = await visitor.GetStringAsync(MeetingSite.Relative($"/hoi-nghi/{slug}"), Cancellation);
        Assert.Contains("&lt;script&gt;</p>", page, StringComparison.Ordinal);
        var text = PageText.Of(page);
        Assert.Contains("Đang thực hiện", text, StringComparison.Ordinal);
        Assert.InRange(text.IndexOf("Đã họp", StringComparison.Ordinal), 0, text.IndexOf("Đã trình UBND tỉnh", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Overdue", "x")]
    [InlineData("", "x")]
    [InlineData(DirectiveStatuses.Done, null)]
    public async Task What_cannot_be_kept_is_refused_and_given_back(string status, string? note)
    {
        var mark = Mark();
        var (id, _, directiveId) = await CreateAsync(mark, ("một", null, DirectiveStatuses.Assigned));
        note ??= "Dài " + new string('a', DirectiveUpdate.LongestNote);
        using var officer = await _site.CreateUserAsync(Cancellation, "Editor");

        using var answer = await UpdateAsync(officer, id, directiveId, status, note, mark);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(note, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_internal_meeting_s_directives_are_for_insiders()
    {
        var mark = Mark();
        var (id, _, directiveId) = await CreateAsync(mark, MeetingVisibilities.Internal, ("kín", null, DirectiveStatuses.Assigned));
        using var author = await _site.CreateUserAsync(Cancellation, "Author");

        using var page = await author.GetAsync(MeetingSite.Relative($"{Register}?owner={mark}"), Cancellation);
        using var answer = await UpdateAsync(author, id, directiveId, DirectiveStatuses.Done, "x");

        Assert.DoesNotContain($"Việc kín {mark}", WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.Contains($"Việc kín {mark}", await PageAsync($"{Register}?owner={mark}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Contributor")]
    public async Task It_is_shut_to_those_who_may_not_list_meetings(string role)
    {
        using var outsider = role.Length == 0 ? _site.CreateVisitor() : await _site.CreateUserAsync(Cancellation, role);
        foreach (var path in new[] { Register, Register + "/Export?format=csv" })
        {
            using var answer = await outsider.GetAsync(MeetingSite.Relative(path), Cancellation);

            Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Redirect, HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized });
        }
    }

    [Fact]
    public async Task A_forged_form_changes_nothing()
    {
        var (id, _, directiveId) = await CreateAsync(Mark(), ("một", null, DirectiveStatuses.Assigned));
        using var officer = await _site.CreateUserAsync(Cancellation, "Editor");
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string> { ["Status"] = DirectiveStatuses.Done });

        using var answer = await officer.PostAsync(MeetingSite.Relative($"{Register}/{id}/{directiveId}"), fields, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Office_programs_get_the_register_and_no_formula()
    {
        var mark = Mark();
        await CreateAsync(mark, ("một", "2001-02-01", DirectiveStatuses.Assigned));
        await _site.CreateMeetingAsync("=HYPERLINK(1) " + mark, "2001-01-01T01:00:00Z", moreParts: Bag(mark, [("hai", null, DirectiveStatuses.Assigned)]).Parts);
        using var officer = await _site.CreateUserAsync(Cancellation, "Editor");

        var csv = await officer.GetStringAsync(MeetingSite.Relative($"{Register}/Export?format=csv&owner={mark}"), Cancellation);
        await using var sheet = await officer.GetStreamAsync(MeetingSite.Relative($"{Register}/Export?format=xlsx&owner={mark}"), Cancellation);
        using var file = new MemoryStream();
        await sheet.CopyToAsync(file, Cancellation);
        using var other = await officer.GetAsync(MeetingSite.Relative($"{Register}/Export?format=exe"), Cancellation);

        Assert.Contains($"Việc một {mark}", csv, StringComparison.Ordinal);
        Assert.Contains("'=HYPERLINK(1)", csv, StringComparison.Ordinal);
        var rows = file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToArray();
        Assert.Equal([$"Việc một {mark}", $"Việc hai {mark}"], rows.Select(row => row["Nhiệm vụ"]));
        Assert.Equal("01/02/2001", rows[0]["Hạn hoàn thành"]);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private static string Mark() => "đơn" + Guid.NewGuid().ToString("N");

    private static (string Parts, string FirstId) Bag(string mark, (string Name, string? Due, string Status)[] directives)
    {
        var ids = directives.Select(_ => Guid.NewGuid().ToString("N")[..26]).ToArray();
        var items = directives.Select((one, number) => $$"""
            { "ContentItemId": "{{ids[number]}}", "ContentType": "Directive", "DisplayText": "Việc {{one.Name}} {{mark}}", "TitlePart": { "Title": "Việc {{one.Name}} {{mark}}" },
              "Directive": { "Owner": { "Text": "{{mark}}" }, "Status": { "Text": "{{one.Status}}" }, "DueDate": { "Value": {{(one.Due is null ? "null" : $"\"{one.Due}T00:00:00Z\"")}} } } }
            """);

        return ($$""", "Directives": { "ContentItems": [ {{string.Join(',', items)}} ] }""", ids[0]);
    }

    private Task<(string Id, string Slug, string DirectiveId)> CreateAsync(string mark, params (string Name, string? Due, string Status)[] directives)
        => CreateAsync(mark, MeetingVisibilities.Public, directives);

    private async Task<(string Id, string Slug, string DirectiveId)> CreateAsync(string mark, string visibility, params (string Name, string? Due, string Status)[] directives)
    {
        var (parts, first) = Bag(mark, directives);
        var (id, slug) = await _site.CreateMeetingAsync("Họp giao việc " + mark, "2001-01-01T01:00:00Z", visibility: visibility, moreParts: parts);

        return (id, slug, first);
    }

    private async Task<string> PageAsync(string path)
    {
        using var officer = await _site.CreateUserAsync(Cancellation, "Editor");

        return WebUtility.HtmlDecode(await officer.GetStringAsync(MeetingSite.Relative(path), Cancellation));
    }

    private static async Task<HttpResponseMessage> UpdateAsync(HttpClient officer, string meetingId, string directiveId, string status, string note, string owner = "")
    {
        var form = await officer.GetStringAsync(MeetingSite.Relative("/ChangePassword"), Cancellation);
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Status"] = status,
            ["Note"] = note,
            ["__RequestVerificationToken"] = WebUtility.HtmlDecode(Token().Match(form).Groups["value"].Value),
        });

        return await officer.PostAsync(MeetingSite.Relative($"{Register}/{meetingId}/{directiveId}?owner={owner}"), fields, Cancellation);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"")]
    private static partial Regex Token();
}
