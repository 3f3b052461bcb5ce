using OrchardCore.ContentManagement;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>The lists of the admin tell of no item that their reader may not see.</summary>
public sealed class ListAccessTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Article = """{ "Article": { "Lead": { "Text": "Lời dẫn" }, "Category": { "TaxonomyContentItemId": "4chuyenmuc0000000000000000", "TermContentItemIds": ["4cmhoatdong000000000000000"] } } }""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Editor", true)]
    [InlineData("Administrator", true)]
    [InlineData("Author", false)]
    public async Task The_title_of_an_internal_meeting_is_for_insiders(string role, bool isShown)
    {
        var mark = Guid.NewGuid().ToString("N");
        await site.CreateAsync("Meeting", "Họp kín " + mark, "hoi-nghi/" + mark, """{ "Meeting": { "Kind": { "Text": "Workshop" }, "StartUtc": { "Value": "2026-03-02T02:00:00Z" }, "Visibility": { "Text": "Internal" } } }""");
        using var officer = await site.CreateUserAsync(Cancellation, role);

        foreach (var list in new[] { "/Admin/Contents/ContentItems/Meeting", "/Admin/Contents/ContentItems" })
        {
            var page = await officer.GetStringAsync(new Uri(list, UriKind.Relative), Cancellation);

            Assert.Equal(isShown, page.Contains(mark, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_contributor_finds_no_draft_of_others()
    {
        var mark = Guid.NewGuid().ToString("N");
        await site.CreateAsync("Article", "Bản nháp " + mark, null, Article, VersionOptions.Draft);
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");

        var page = await contributor.GetStringAsync(new Uri("/Admin/Contents/ContentItems/Article", UriKind.Relative), Cancellation);

        Assert.DoesNotContain(mark, page, StringComparison.Ordinal);
    }
}
