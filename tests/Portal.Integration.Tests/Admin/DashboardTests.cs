using AngleSharp.Html.Parser;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>The admin's first page leads to what waits for its reader, and to nothing else.</summary>
public sealed class DashboardTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_waits_for_its_author_and_a_change_for_all_who_may_edit_it()
    {
        using var author = await site.CreateUserAsync(Cancellation, "Editor");
        using var other = await site.CreateUserAsync(Cancellation, "Editor");
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        var mark = Guid.NewGuid().ToString("N");
        var draft = await EditorForm.WriteArticleAsync(author, "Nháp " + mark, "submit.Save", Cancellation);
        var changed = await EditorForm.WriteArticleAsync(author, "Đã đăng " + mark, "submit.Publish", Cancellation);
        var form = await EditorForm.OpenAsync(author, changed, Cancellation);
        form["TitlePart.Title"] = "Sửa dở " + mark;
        using var saved = await form.SendAsync(author, changed, "submit.Save", Cancellation);

        Assert.Equal([draft], await AddressesAsync(author, "Bản nháp của tôi", mark));
        Assert.Equal([changed], await AddressesAsync(author, "Sửa đổi chưa đăng", mark));
        Assert.Empty(await AddressesAsync(other, "Bản nháp của tôi", mark));
        Assert.Equal([changed], await AddressesAsync(other, "Sửa đổi chưa đăng", mark));
        Assert.Equal([changed, draft], await AddressesAsync(other, "Mới sửa gần đây", mark));
        Assert.DoesNotContain(mark, await contributor.GetStringAsync(new Uri("/Admin", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> AddressesAsync(HttpClient officer, string section, string mark)
    {
        var page = new HtmlParser().ParseDocument(await officer.GetStringAsync(new Uri("/Admin", UriKind.Relative), Cancellation));
        var card = Assert.Single(page.QuerySelectorAll(".board > section"), one => one.QuerySelector("h2")!.TextContent == section);

        return [.. card.QuerySelectorAll("li a").Where(link => link.TextContent.Contains(mark, StringComparison.Ordinal)).Select(link => link.GetAttribute("href")!)];
    }
}
