using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>Two people on one item learn of each other before one of them has typed for nothing.</summary>
public sealed class PresenceTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_second_sees_the_first_until_the_first_saves_or_leaves()
    {
        using var first = await site.CreateUserAsync(Cancellation, "Editor");
        using var second = await site.CreateUserAsync(Cancellation, "Editor");
        var path = await EditorForm.WriteArticleAsync(first, "Hai người cùng sửa", "submit.Save", Cancellation);
        var alone = await EditorForm.OpenAsync(first, path, Cancellation);
        Assert.Empty(Messages(alone));

        Assert.Matches(@"^[^\s{]+ đang mở nội dung này để sửa từ \d\d:\d\d\.$", Assert.Single(Messages(await EditorForm.OpenAsync(second, path, Cancellation))));
        Assert.Single(await ReportAsync(first, path, alone));

        var now = await EditorForm.OpenAsync(second, path, Cancellation);
        using var saved = await alone.SendAsync(first, path, "submit.Save", Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Empty(await ReportAsync(second, path, now));

        var again = await EditorForm.OpenAsync(first, path, Cancellation);
        Assert.Single(await ReportAsync(second, path, now));
        await ReportAsync(first, path, again, leaves: true);
        Assert.Empty(await ReportAsync(second, path, now));
    }

    [Fact]
    public async Task Nobody_ends_the_visit_of_another_or_asks_without_rights()
    {
        using var first = await site.CreateUserAsync(Cancellation, "Editor");
        using var second = await site.CreateUserAsync(Cancellation, "Editor");
        using var other = await site.CreateUserAsync(Cancellation, "Contributor");
        var path = await EditorForm.WriteArticleAsync(first, "Không ai kết thúc hộ", "submit.Save", Cancellation);
        var opened = await EditorForm.OpenAsync(first, path, Cancellation);
        await EditorForm.OpenAsync(second, path, Cancellation);
        var mine = await EditorForm.OpenAsync(second, path, Cancellation);

        using var leaving = await PostAsync(second, path, TokenOf(mine.Page), Visit(opened), leaves: true);
        Assert.Single(Messages(await EditorForm.OpenAsync(second, path, Cancellation)));

        var page = await EditorForm.OpenAsync(other, "/Admin/Contents/ContentTypes/Article/Create", Cancellation);
        using var refused = await PostAsync(other, path, TokenOf(page.Page), "x", leaves: false);
        Assert.True(refused.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Redirect, refused.StatusCode.ToString());
        using var forged = await PostAsync(second, path, "forged", "x", leaves: false);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        using var nothing = await PostAsync(second, path, TokenOf(mine.Page), new string('x', 500), leaves: false);
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
    }

    private static string[] Messages(EditorForm form) => [.. form.Page.QuerySelectorAll("[data-presence] li").Select(line => line.TextContent.Trim())];

    private static string Visit(EditorForm form) => form.Page.QuerySelector("[data-presence]")!.GetAttribute("data-visit")!;

    private static string TokenOf(IHtmlDocument page) => page.QuerySelector<IHtmlInputElement>("[name='__RequestVerificationToken']")!.Value;

    private static async Task<string[]> ReportAsync(HttpClient officer, string path, EditorForm form, bool leaves = false)
    {
        using var answer = await PostAsync(officer, path, TokenOf(form.Page), Visit(form), leaves);
        if (leaves)
        {
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
            return [];
        }

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));

        return [.. json.RootElement.GetProperty("messages").EnumerateArray().Select(message => message.GetString()!)];
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient officer, string path, string token, string visit, bool leaves)
    {
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("visit", visit), new("leaves", leaves ? "true" : "false")]);

        return await officer.PostAsync(new Uri(path.Replace("/Edit", "/Presence", StringComparison.Ordinal), UriKind.Relative), form, Cancellation);
    }
}
