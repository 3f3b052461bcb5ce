using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OrchardCore.ContentManagement;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>Two people on one item: nobody's text is overwritten unseen, and earlier versions come back.</summary>
public sealed class ConflictTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string New = "/Admin/Contents/ContentTypes/Article/Create";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_second_save_shows_both_and_stores_nothing_until_it_is_repeated()
    {
        using var first = await site.CreateUserAsync(Cancellation, "Editor");
        using var second = await site.CreateUserAsync(Cancellation, "Editor");
        var address = await EditorForm.WriteArticleAsync(first, "Bài hai người sửa", "submit.Save", Cancellation);
        var one = await EditorForm.OpenAsync(first, address, Cancellation);
        var two = await EditorForm.OpenAsync(second, address, Cancellation);
        one["Article.Lead.Text"] = "Sapo của người thứ nhất.";
        two["Article.Lead.Text"] = "Sapo của người thứ hai.";

        using var saved = await one.SendAsync(first, address, "submit.Save", Cancellation);
        using var refused = await two.SendAsync(second, address, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var conflict = await EditorForm.ReadAsync(refused, Cancellation);
        Assert.Equal("Sapo của người thứ hai.", conflict["Article.Lead.Text"]);
        Assert.Contains("nhất.", conflict.Page.QuerySelector("#conflict del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("hai.", conflict.Page.QuerySelector("#conflict ins")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Sapo", conflict.Page.QuerySelector("#conflict dt")!.TextContent.Trim());
        Assert.Equal("Sapo của người thứ nhất.", (await EditorForm.OpenAsync(first, address, Cancellation))["Article.Lead.Text"]);

        using var repeated = await conflict.SendAsync(second, address, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, repeated.StatusCode);
        Assert.Equal("Sapo của người thứ hai.", (await EditorForm.OpenAsync(first, address, Cancellation))["Article.Lead.Text"]);
    }

    [Fact]
    public async Task One_person_saves_again_and_again()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var address = await EditorForm.WriteArticleAsync(officer, "Bài một người sửa", "submit.Publish", Cancellation);
        foreach (var button in new[] { "submit.Save", "submit.Save", "submit.Publish", "submit.Publish" })
        {
            var form = await EditorForm.OpenAsync(officer, address, Cancellation);
            using var saved = await form.SendAsync(officer, address, button, Cancellation);

            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        }
    }

    [Fact]
    public async Task An_earlier_version_is_compared_and_comes_back_as_a_draft()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var address = await EditorForm.WriteArticleAsync(officer, "Tên thứ nhất", "submit.Publish", Cancellation);
        var form = await EditorForm.OpenAsync(officer, address, Cancellation);
        form["TitlePart.Title"] = "Tên thứ hai";
        using var changed = await form.SendAsync(officer, address, "submit.Publish", Cancellation);
        var versions = new HtmlParser().ParseDocument(await officer.GetStringAsync(new Uri(address.Replace("/Edit", "/Versions", StringComparison.Ordinal), UriKind.Relative), Cancellation));

        Assert.Equal(2, versions.QuerySelectorAll(".version").Length);
        Assert.Contains("nhất", versions.QuerySelector(".version del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("hai", versions.QuerySelector(".version ins")!.TextContent, StringComparison.Ordinal);
        var restore = Assert.Single(versions.QuerySelectorAll("form[action*='/Restore']"));

        using var stranger = await site.CreateUserAsync(Cancellation, "Contributor");
        using var forbidden = await stranger.GetAsync(new Uri(address.Replace("/Edit", "/Versions", StringComparison.Ordinal), UriKind.Relative), Cancellation);
        Assert.NotEqual(HttpStatusCode.OK, forbidden.StatusCode);

        using var token = new FormUrlEncodedContent([new("__RequestVerificationToken", restore.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!)]);
        using var restored = await officer.PostAsync(new Uri(restore.GetAttribute("action")!, UriKind.Relative), token, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, restored.StatusCode);
        Assert.Equal("Tên thứ nhất", (await EditorForm.OpenAsync(officer, address, Cancellation))["TitlePart.Title"]);
        await site.UsingScopeAsync(async services =>
        {
            var item = await ((IContentManager)services.GetService(typeof(IContentManager))!).GetAsync(address.Split('/')[^2]);
            Assert.Equal("Tên thứ hai", item!.DisplayText);
        });
    }

    [Fact]
    public async Task A_save_over_an_ended_session_leads_to_the_sign_in_page_and_back()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, New, Cancellation);
        using var stranger = site.CreateVisitor();

        using var answer = await form.SendAsync(stranger, New, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/Login?ReturnUrl=" + Uri.EscapeDataString(New), answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_is_not_the_items_is_not_found()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var address = await EditorForm.WriteArticleAsync(officer, "Bài lẻ", "submit.Save", Cancellation);
        var page = new HtmlParser().ParseDocument(await officer.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));
        using var token = new FormUrlEncodedContent([new("__RequestVerificationToken", page.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!)]);

        using var answer = await officer.PostAsync(new Uri(address.Replace("/Edit", "/Version/4khongco000000000000000000/Restore", StringComparison.Ordinal), UriKind.Relative), token, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
