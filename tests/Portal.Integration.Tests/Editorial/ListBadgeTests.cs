using Embedded.Admin.Contents.Lists;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Editorial;

/// <summary>The list of items tells how far a draft is on its way to publication.</summary>
public sealed class ListBadgeTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string List = "/Admin/Contents/ContentItems/Article";

    private const string Submitted = """{ "Article": { "Lead": { "Text": "Lời dẫn" }, "Category": { "TaxonomyContentItemId": "4chuyenmuc0000000000000000", "TermContentItemIds": ["4cmhoatdong000000000000000"] } }, "EditorialPart": { "Review": { "State": "Submitted" } } }""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_on_its_way_has_its_state_beside_its_status()
    {
        var mark = "b" + Guid.NewGuid().ToString("N");
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        var id = await ReviewPages.SubmitAsync(contributor, mark, Cancellation);

        Assert.Equal(["Bản nháp", "Chờ duyệt"], await StatesAsync(editor, mark));
        Assert.Equal(["Bản nháp", "Chờ duyệt"], await StatesAsync(contributor, mark));

        var review = await ReviewPages.OpenAsync(editor, ReviewPages.Of(id), Cancellation);
        using (await ReviewPages.DecideAsync(editor, review, id, "Return", "Thiếu ảnh.", Cancellation))
        {
            Assert.Equal(["Bản nháp", "Trả lại"], await StatesAsync(contributor, mark));
        }

        var form = await Admin.EditorForm.OpenAsync(editor, ReviewPages.EditorOf(id), Cancellation);
        using (await form.SendAsync(editor, ReviewPages.EditorOf(id), "submit.Publish", Cancellation))
        {
            Assert.Equal(["Đã đăng"], await StatesAsync(editor, mark));
        }
    }

    [Fact]
    public async Task A_longer_list_asks_the_database_no_more()
    {
        var mark = "d" + Guid.NewGuid().ToString("N");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        await site.CreateAsync("Article", mark + " 1", null, Submitted, VersionOptions.Draft);
        await StatesAsync(editor, mark);
        var one = await StatementCount.OfAsync(site, () => StatesAsync(editor, mark));
        for (var number = 2; number <= 12; number++)
        {
            await site.CreateAsync("Article", $"{mark} {number}", null, Submitted, VersionOptions.Draft);
        }

        IReadOnlyList<string> states = [];
        var many = await StatementCount.OfAsync(site, async () => states = await StatesAsync(editor, mark));

        Assert.NotEqual(0, one);
        Assert.Equal(12, states.Count(state => state == "Chờ duyệt"));
        Assert.InRange(many, 1, one);
    }

    [Theory]
    [InlineData("Menu", new string[0])]
    [InlineData("Article", new[] { "Article", "Article", "EditorialPart" })]
    public async Task Only_drivers_of_modules_are_asked(string type, string[] parts) => await site.UsingScopeAsync(async services =>
    {
        var found = await services.GetRequiredService<TagDrivers>().OfAsync(type);

        Assert.False(found.NeedsWhole);
        Assert.Equal(parts, found.OfParts.Select(pair => pair.Part.Name).Order(StringComparer.Ordinal));
    });

    private static async Task<IReadOnlyList<string>> StatesAsync(HttpClient officer, string mark)
    {
        var page = await ReviewPages.OpenAsync(officer, $"{List}?q={mark}", Cancellation);

        return [.. page.QuerySelectorAll("tbody .status").Select(state => state.TextContent.Trim())];
    }
}
