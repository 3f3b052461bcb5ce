using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OrchardCore.ContentManagement;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>One thing done with every item of a list, on whatever page it is.</summary>
public abstract class BulkListTests(PortalSite site)
{
    private const string Parts = """{ "Article": { "Lead": { "Text": "Lời dẫn" }, "Category": { "TaxonomyContentItemId": "4chuyenmuc0000000000000000", "TermContentItemIds": ["4cmhoatdong000000000000000"] } } }""";
    private const string List = "/Admin/Contents/ContentItems/Article";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_item_of_the_list_is_published_and_nothing_else()
    {
        site.SkipUnlessOffered();
        var mark = "b" + Guid.NewGuid().ToString("N");
        for (var number = 0; number < 63; number++)
        {
            await site.CreateAsync("Article", $"{mark} {number}", null, Parts, VersionOptions.Draft);
        }

        var other = await site.CreateAsync("Article", "Bài khác", null, Parts, VersionOptions.Draft);
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");

        var question = await ReadAsync(await SendAsync(officer, $"{List}?q={mark}", "Publish"));
        Assert.Contains("Đăng 63 mục?", question.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Titles(await OpenAsync(officer, $"{List}?q={mark}&status=Published")));
        var end = await FollowAsync(officer, await ConfirmAsync(officer, question));

        Assert.Contains("Đã làm 63 trên 63 mục", end.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Titles(await OpenAsync(officer, $"{List}?q={mark}&status=Draft")));
        Assert.Equal(20, Titles(await OpenAsync(officer, $"{List}?q={mark}&status=Published")).Length);
        await site.UsingScopeAsync(async services => Assert.False((await Manager(services).GetAsync(other, VersionOptions.Latest))!.Published));
    }

    [Fact]
    public async Task What_may_not_be_done_is_left_and_said()
    {
        site.SkipUnlessOffered();
        var mark = "n" + Guid.NewGuid().ToString("N");
        for (var number = 0; number < 21; number++)
        {
            await site.CreateAsync("Article", $"{mark} {number}", null, Parts);
        }

        using var author = await site.CreateUserAsync(Cancellation, "Contributor");
        var list = await OpenAsync(author, $"{List}?q={mark}");
        Assert.Equal(20, Titles(list).Length);

        var question = await ReadAsync(await SendAsync(author, $"{List}?q={mark}", "Delete", list));
        var end = await FollowAsync(author, await ConfirmAsync(author, question));

        Assert.Contains("Giữ nguyên 21 mục", end.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(21, end.QuerySelectorAll("td").Count(cell => cell.TextContent.Contains("không có quyền", StringComparison.Ordinal)));
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        Assert.Equal(20, Titles(await OpenAsync(editor, $"{List}?q={mark}&status=Published")).Length);
    }

    [Fact]
    public async Task Nobody_sees_or_stops_what_another_asked_for()
    {
        site.SkipUnlessOffered();
        var mark = "w" + Guid.NewGuid().ToString("N");
        await site.CreateAsync("Article", mark, null, Parts, VersionOptions.Draft);
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var question = await ReadAsync(await SendAsync(officer, $"{List}?q={mark}", "Publish"));
        var job = await ConfirmAsync(officer, question);
        await FollowAsync(officer, job);

        using var other = await site.CreateUserAsync(Cancellation, "Editor");
        using var seen = await other.GetAsync(new Uri(job, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, seen.StatusCode);
        using var token = new FormUrlEncodedContent([new("__RequestVerificationToken", Token(await OpenAsync(other, List)))]);
        using var stopped = await other.PostAsync(new Uri(job + "/Stop", UriKind.Relative), token, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, stopped.StatusCode);
    }

    private static IContentManager Manager(IServiceProvider services) => (IContentManager)services.GetService(typeof(IContentManager))!;

    /// <summary>Chooses the whole list on its page, and presses a button; who has no button still may post.</summary>
    private static async Task<HttpResponseMessage> SendAsync(HttpClient officer, string list, string act, IHtmlDocument? page = null)
    {
        page ??= await OpenAsync(officer, list);
        var form = page.QuerySelector<IHtmlFormElement>("form#item-actions")!;
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input").Select(input => KeyValuePair.Create(input.Name!, input.Value)).Append(new("scope", "List"));
        using var content = new FormUrlEncodedContent(fields);

        return await officer.PostAsync(new Uri("/Admin/Contents/Bulk/" + act, UriKind.Relative), content, Cancellation);
    }

    /// <summary>Says yes, and has the address of the page that tells how far it is.</summary>
    private static async Task<string> ConfirmAsync(HttpClient officer, IHtmlDocument question)
    {
        var form = question.QuerySelectorAll<IHtmlFormElement>("main form").Single(form => form.GetAttribute("action")!.Contains("BulkList", StringComparison.Ordinal));
        using var content = new FormUrlEncodedContent(form.QuerySelectorAll<IHtmlInputElement>("input").Select(input => KeyValuePair.Create(input.Name!, input.Value)));
        using var answer = await officer.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content, Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        return answer.Headers.Location!.ToString();
    }

    private static async Task<IHtmlDocument> FollowAsync(HttpClient officer, string job)
    {
        for (var look = 0; look < 300; look++)
        {
            var page = await OpenAsync(officer, job);
            if (page.QuerySelector(".card.is-running") is null)
            {
                return page;
            }

            await Task.Delay(200, Cancellation);
        }

        throw new TimeoutException("The work on the list does not end.");
    }

    private static string Token(IHtmlDocument page) => page.QuerySelector<IHtmlInputElement>("[name='__RequestVerificationToken']")!.Value;

    private static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

            return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));
        }
    }

    private static async Task<IHtmlDocument> OpenAsync(HttpClient officer, string address)
        => new HtmlParser().ParseDocument(await officer.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));

    private static string[] Titles(IHtmlDocument page) => [.. page.QuerySelectorAll(".title-cell a").Select(link => link.TextContent.Trim())];
}

/// <summary>On SQLite.</summary>
public sealed class SqliteBulkListTests(SqliteSite site) : BulkListTests(site), IClassFixture<SqliteSite>;

/// <summary>On PostgreSQL.</summary>
public sealed class PostgresBulkListTests(PostgresSite site) : BulkListTests(site), IClassFixture<PostgresSite>;
