using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Sitemaps.Aspects;
using Portal.Meetings.Calendars;
using Portal.Meetings.Models;
using Portal.Meetings.Tests.Support;
using Portal.TestSupport;

namespace Portal.Meetings.Tests.Site;

/// <summary>An internal meeting reaches those who may see it, and nobody else, by no way in.</summary>
public abstract class InternalMeetingTests
{
    private const string Secret = "Họp kín về nhân sự đại hội";

    private readonly PortalSite _site;

    protected InternalMeetingTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Outsiders => ["", "Contributor", "Author"];

    [Theory]
    [MemberData(nameof(Outsiders))]
    public async Task Its_addresses_answer_no_outsider(string role)
    {
        var (id, slug) = await CreateAsync();
        using var outsider = await VisitorAsync(role);

        foreach (var path in new[] { $"/hoi-nghi/{slug}", $"/hoi-nghi/{slug}.ics", $"/hoi-nghi/{id}.ics", $"/Contents/ContentItems/{id}", $"/api/content/{id}" })
        {
            using var answer = await outsider.GetAsync(MeetingSite.Relative(path), Cancellation);

            Assert.False(answer.IsSuccessStatusCode, $"{path} answered {answer.StatusCode} to an outsider.");
            if (!path.StartsWith("/api", StringComparison.Ordinal))
            {
                // Not even that there is such a meeting: what does not exist answers the same.
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            }

            Assert.DoesNotContain(Secret, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Outsiders))]
    public async Task No_list_shows_it_to_an_outsider(string role)
    {
        await CreateAsync();
        using var outsider = await VisitorAsync(role);

        foreach (var path in Lists)
        {
            var page = WebUtility.HtmlDecode(await outsider.GetStringAsync(MeetingSite.Relative(path), Cancellation)).Replace("\r\n ", "", StringComparison.Ordinal);

            Assert.DoesNotContain(Secret, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_editor_sees_it_everywhere()
    {
        var (id, slug) = await CreateAsync();
        using var editor = await VisitorAsync("Editor");

        foreach (var path in new[] { $"/hoi-nghi/{slug}", $"/hoi-nghi/{slug}.ics", $"/api/content/{id}" }.Concat(Lists))
        {
            var page = WebUtility.HtmlDecode(await editor.GetStringAsync(MeetingSite.Relative(path), Cancellation)).Replace("\r\n ", "", StringComparison.Ordinal);

            Assert.Contains(Secret, page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(MeetingVisibilities.Public, false)]
    [InlineData(MeetingVisibilities.Internal, true)]
    public async Task Sitemaps_leave_it_out(string visibility, bool isLeftOut)
    {
        var (id, slug) = await _site.CreateMeetingAsync("Họp có trong sơ đồ", "2026-03-02T02:00:00Z", visibility: visibility);
        using var visitor = _site.CreateVisitor();
        var sitemap = await visitor.GetStringAsync(MeetingSite.Relative("/sitemap-hoi-nghi.xml"), Cancellation);

        Assert.Equal(isLeftOut, !sitemap.Contains($"/hoi-nghi/{slug}<", StringComparison.Ordinal));

        // Not by the permission alone, which our own runtime asks for and Orchard does not: the meeting says so itself.
        await _site.UsingScopeAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var aspect = await contentManager.PopulateAspectAsync<SitemapMetadataAspect>((await contentManager.GetAsync(id))!);

            Assert.Equal(isLeftOut, aspect.Exclude);
        });
    }

    [Fact]
    public async Task A_sitemap_that_was_asked_for_before_lists_a_meeting_published_since()
    {
        using var visitor = _site.CreateVisitor();
        await visitor.GetStringAsync(MeetingSite.Relative("/sitemap-hoi-nghi.xml"), Cancellation);

        var (id, slug) = await _site.CreateMeetingAsync("Họp sau lần đọc trước", "2026-03-02T02:00:00Z");

        Assert.Contains($"/hoi-nghi/{slug}<", await visitor.GetStringAsync(MeetingSite.Relative("/sitemap-hoi-nghi.xml"), Cancellation), StringComparison.Ordinal);

        await _site.ChangeAsync(id, """{ "Meeting": { "Visibility": { "Text": "Internal" } } }""");

        Assert.DoesNotContain($"/hoi-nghi/{slug}<", await visitor.GetStringAsync(MeetingSite.Relative("/sitemap-hoi-nghi.xml"), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_that_becomes_internal_is_gone_for_visitors_at_once()
    {
        var (id, slug) = await CreateAsync(MeetingVisibilities.Public);
        using var visitor = _site.CreateVisitor();
        Assert.Contains(Secret, WebUtility.HtmlDecode(await visitor.GetStringAsync(MeetingSite.Relative($"/hoi-nghi/{slug}"), Cancellation)), StringComparison.Ordinal);

        await _site.ChangeAsync(id, """{ "Meeting": { "Visibility": { "Text": "Internal" } } }""");

        using var page = await visitor.GetAsync(MeetingSite.Relative($"/hoi-nghi/{slug}"), Cancellation);
        using var file = await visitor.GetAsync(MeetingSite.Relative($"/hoi-nghi/{slug}.ics"), Cancellation);
        Assert.False(page.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    [Fact]
    public async Task A_visibility_that_nobody_knows_hides_the_meeting()
    {
        var (_, slug) = await CreateAsync("Nội bộ");
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(MeetingSite.Relative($"/hoi-nghi/{slug}.ics"), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>Where meetings are listed; each page of them is a way in.</summary>
    private static IReadOnlyList<string> Lists => ["/lich-cong-tac.ics", "/hoi-nghi", "/lich-cong-tac", $"/lich-cong-tac?tuan={CalendarWeek.Of(Today)}"];

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));

    private Task<(string Id, string Slug)> CreateAsync(string visibility = MeetingVisibilities.Internal)
        => _site.CreateMeetingAsync(Secret, DateTime.UtcNow.AddHours(1).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), visibility: visibility);

    private async Task<HttpClient> VisitorAsync(string role)
        => role.Length == 0 ? _site.CreateVisitor() : await _site.CreateUserAsync(Cancellation, role);
}
