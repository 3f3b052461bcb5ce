using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>What officers do with items in the list, with its buttons and without scripts.</summary>
public abstract class ContentActionsTests(PortalSite site)
{
    private const string Parts = """{ "Article": { "Lead": { "Text": "Lời dẫn" }, "Category": { "TaxonomyContentItemId": "4chuyenmuc0000000000000000", "TermContentItemIds": ["4cmhoatdong000000000000000"] } } }""";
    private const string List = "/Admin/Contents/ContentItems/Article";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_item_is_taken_off_the_site_published_again_and_deleted()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var mark = "h" + Guid.NewGuid().ToString("N");
        var id = await site.CreateAsync("Article", mark + " <b>", null, Parts);

        var hidden = await PressAsync(officer, mark, id, "Unpublish");
        Assert.Contains(mark + " <b>", hidden.QuerySelector(".message-success")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bản nháp", hidden.QuerySelector("tbody .status")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.NotFound, await VisitAsync(id));

        var shown = await PressAsync(officer, mark, id, "Publish");
        Assert.Equal("Đã đăng", shown.QuerySelector("tbody .status")!.TextContent.Trim());
        Assert.NotEqual(HttpStatusCode.NotFound, await VisitAsync(id));

        var deleted = await PressAsync(officer, mark, id, "Delete");
        Assert.Null(deleted.QuerySelector("tbody"));
        Assert.Equal(HttpStatusCode.NotFound, await VisitAsync(id));

        var undone = await SubmitAsync(officer, deleted, deleted.QuerySelector(".message-success button")!);
        Assert.Equal("Đã đăng", undone.QuerySelector("tbody .status")!.TextContent.Trim());
        Assert.NotEqual(HttpStatusCode.NotFound, await VisitAsync(id));
    }

    [Fact]
    public async Task The_bin_gives_back_what_its_reader_may_delete()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        using var author = await site.CreateUserAsync(Cancellation, "Author");
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        var mark = "b" + Guid.NewGuid().ToString("N");
        var id = await site.CreateAsync("Article", mark, null, Parts, VersionOptions.Draft);
        for (var number = 0; number < 22; number++)
        {
            var other = await site.CreateAsync("Article", "Bỏ đi", null, Parts, VersionOptions.Draft);
            using var removed = await SendAsync(officer, $"/Admin/Contents/ContentItems/{(number == 0 ? id : other)}/Delete", await TokenAsync(officer));
        }

        var first = await OpenAsync(officer, "/Admin/Contents/Bin");
        var second = await OpenAsync(officer, first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var button = second.QuerySelector($"button[formaction='/Admin/Contents/ContentItems/{id}/Undelete']");
        Assert.Equal(20, first.QuerySelectorAll("tbody tr").Length);
        Assert.NotNull(button);
        Assert.DoesNotContain(mark, (await OpenAsync(author, "/Admin/Contents/Bin")).Body!.TextContent, StringComparison.Ordinal);
        using var closed = await contributor.GetAsync(new Uri("/Admin/Contents/Bin", UriKind.Relative), Cancellation);
        Assert.False(closed.IsSuccessStatusCode);
        using var taken = await SendAsync(author, $"/Admin/Contents/ContentItems/{id}/Undelete", await TokenAsync(author));
        Assert.Contains(taken.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.Redirect });
        Assert.Equal((null, null), await StateAsync(id));

        using var restored = await SendAsync(officer, button.GetAttribute("formaction")!, Token(second));

        Assert.Equal(HttpStatusCode.Redirect, restored.StatusCode);
        Assert.False((await StateAsync(id)).Published);
        Assert.DoesNotContain(mark, (await OpenAsync(officer, "/Admin/Contents/Bin?after=xyz&before=9~9")).Body!.TextContent.Replace(mark + ".", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_opens_as_a_draft_of_who_made_it()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var mark = "k" + Guid.NewGuid().ToString("N");
        var id = await site.CreateAsync("Article", mark, null, Parts);

        var editor = await PressAsync(officer, mark, id, "Clone");

        Assert.Equal(mark, editor.QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"));
        var list = await OpenAsync(officer, $"{List}?q={mark}&mine=true");
        Assert.Equal("Bản nháp", Assert.Single(list.QuerySelectorAll("tbody .status")).TextContent.Trim());
    }

    [Theory]
    [InlineData("Publish")]
    [InlineData("Unpublish")]
    [InlineData("Clone")]
    [InlineData("Delete")]
    public async Task Nothing_is_done_for_who_may_not(string action)
    {
        site.SkipUnlessOffered();
        var mark = "q" + Guid.NewGuid().ToString("N");
        var id = await site.CreateAsync("Article", mark, null, Parts, action == "Publish" ? VersionOptions.Draft : VersionOptions.Published);
        var before = await StateAsync(id);
        using var author = await site.CreateUserAsync(Cancellation, "Contributor");
        using var visitor = site.CreateVisitor();
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        var path = $"/Admin/Contents/ContentItems/{id}/{action}";
        var token = await TokenAsync(author);

        using var forbidden = await SendAsync(author, path, token);
        using var anonymous = await SendAsync(visitor, path, token);
        using var forged = await SendAsync(editor, path, "forged");
        using var unknown = await SendAsync(editor, $"/Admin/Contents/ContentItems/khong-co/{action}", await TokenAsync(editor));

        Assert.Contains(forbidden.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.Redirect });
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.False(anonymous.IsSuccessStatusCode);
        Assert.Equal(before, await StateAsync(id));
        Assert.Single((await OpenAsync(editor, $"{List}?q={mark}")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Many_are_done_at_once_and_the_rest_is_counted()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        var mark = "l" + Guid.NewGuid().ToString("N");
        string[] ids = [await site.CreateAsync("Article", mark, null, Parts), await site.CreateAsync("Article", mark, null, Parts), await site.CreateAsync("Article", mark, null, Parts)];
        var page = await OpenAsync(officer, $"{List}?q={mark}");
        Assert.Equal(ids.Order(StringComparer.Ordinal), page.QuerySelectorAll("input[name=itemIds][form=item-actions]").Select(box => box.GetAttribute("value")!).Order(StringComparer.Ordinal));

        var hidden = await BulkAsync(officer, "Unpublish", ids[0], ids[1]);
        Assert.Contains("2 nội dung", hidden.QuerySelector(".message-success")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([false, false, true], [(await StateAsync(ids[0])).Published, (await StateAsync(ids[1])).Published, (await StateAsync(ids[2])).Published]);

        var refused = await BulkAsync(contributor, "Delete", ids);
        Assert.Contains("3 nội dung", refused.QuerySelector(".message-warning")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await StateAsync(ids[0])).Version);

        var deleted = await BulkAsync(officer, "Delete", [.. ids, "khong-co"]);
        Assert.Contains("3 nội dung", deleted.QuerySelector(".message-success")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 nội dung", deleted.QuerySelector(".message-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await StateAsync(ids[2])).Version);

        Assert.NotNull((await BulkAsync(officer, "Publish")).QuerySelector(".message-warning"));
        Assert.NotNull((await BulkAsync(officer, "Publish", [.. Enumerable.Range(0, 500).Select(number => "x" + number)])).QuerySelector(".message-warning"));
        using var unknown = await SendAsync(officer, "/Admin/Contents/Bulk/Burn", await TokenAsync(officer));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Two_deletes_at_once_end_with_a_message_each()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var id = await site.CreateAsync("Article", "Xoá hai lần", null, Parts);
        var token = await TokenAsync(officer);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(officer, $"/Admin/Contents/ContentItems/{id}/Delete", token)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    [Fact]
    public async Task The_way_back_never_leads_elsewhere()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var id = await site.CreateAsync("Article", "Đi đâu", null, Parts);

        using var answer = await SendAsync(officer, $"/Admin/Contents/ContentItems/{id}/Unpublish", await TokenAsync(officer), "https://example.org/");

        Assert.Equal(List, answer.Headers.Location!.ToString());
    }

    private static async Task<IHtmlDocument> PressAsync(HttpClient officer, string mark, string id, string action)
    {
        var page = await OpenAsync(officer, $"{List}?q={mark}");
        var button = page.QuerySelector($"button[form=item-actions][formaction='/Admin/Contents/ContentItems/{id}/{action}']");
        Assert.NotNull(button);

        return await SubmitAsync(officer, page, button);
    }

    private static async Task<IHtmlDocument> SubmitAsync(HttpClient officer, IHtmlDocument page, IElement button)
    {
        Assert.Equal("item-actions", button.GetAttribute("form"));
        using var answer = await SendAsync(officer, button.GetAttribute("formaction")!, Token(page), page.QuerySelector("#item-actions [name=returnUrl]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        return await OpenAsync(officer, answer.Headers.Location!.ToString());
    }

    private static async Task<IHtmlDocument> BulkAsync(HttpClient officer, string act, params string[] ids)
    {
        using var content = new FormUrlEncodedContent([
            new("__RequestVerificationToken", await TokenAsync(officer)),
            new("returnUrl", List),
            .. ids.Select(id => KeyValuePair.Create("itemIds", id))]);
        using var answer = await officer.PostAsync(new Uri("/Admin/Contents/Bulk/" + act, UriKind.Relative), content, Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        return await OpenAsync(officer, answer.Headers.Location!.ToString());
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient officer, string path, string token, string? returnUrl = null)
    {
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("returnUrl", returnUrl ?? "")]);

        return await officer.PostAsync(new Uri(path, UriKind.Relative), content, Cancellation);
    }

    private static async Task<string> TokenAsync(HttpClient officer) => Token(await OpenAsync(officer, List));

    private static string Token(IHtmlDocument page) => page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static async Task<IHtmlDocument> OpenAsync(HttpClient officer, string address)
        => new HtmlParser().ParseDocument(await officer.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));

    private async Task<HttpStatusCode> VisitAsync(string id)
    {
        using var visitor = site.CreateVisitor();
        using var answer = await visitor.GetAsync(new Uri("/Contents/ContentItems/" + id, UriKind.Relative), Cancellation);

        return answer.StatusCode;
    }

    private async Task<(string? Version, bool? Published)> StateAsync(string id)
    {
        (string?, bool?) state = default;
        await site.UsingScopeAsync(async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest);
            state = (item?.ContentItemVersionId, item?.Published);
        });

        return state;
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteContentActionsTests(SqliteSite site) : ContentActionsTests(site), IClassFixture<SqliteSite>;

/// <summary>On PostgreSQL.</summary>
public sealed class PostgresContentActionsTests(PostgresSite site) : ContentActionsTests(site), IClassFixture<PostgresSite>;
