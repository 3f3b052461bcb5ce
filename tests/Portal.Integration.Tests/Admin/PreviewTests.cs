using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardCore.ContentManagement;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>What is being written is shown as visitors would see it, and is not stored by that.</summary>
public sealed class PreviewTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Id = "4tinbai0000000000000000001";
    private const string New = "/Admin/Contents/ContentTypes/Article/Create";
    private const string Known = $"/Admin/Contents/ContentItems/{Id}/Edit";
    private const string Render = "/OrchardCore.ContentPreview/Preview/Render/Article";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(New, Render)]
    [InlineData(Known, Render + "/" + Id)]
    public async Task A_form_is_shown_in_the_sites_theme_and_stays_unsaved(string editor, string preview)
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, editor, Cancellation);
        Assert.Equal(preview, form.Page.QuerySelector("button[name='submit.Preview']")!.GetAttribute("formaction"));
        var mark = "Xem thử " + Guid.NewGuid().ToString("N");
        form["TitlePart.Title"] = mark;
        form["HtmlBodyPart.Html"] = "<p>Thân bài xem thử.</p><script>alert(1)</script>";

        using var rendered = await form.SendAsync(officer, preview, "submit.Preview", Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, rendered.StatusCode);
        var frame = await PageAsync(officer, rendered.Headers.Location!.ToString());
        Assert.Contains(mark, frame.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        using var answer = await officer.GetAsync(new Uri(Source(frame), UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var page = await EditorForm.PageAsync(answer, Cancellation);
        Assert.Contains(mark, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main p"), line => line.TextContent == "Thân bài xem thử.");
        Assert.DoesNotContain("alert(1)", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await site.UsingScopeAsync(async services =>
        {
            var stored = await ((IContentManager)services.GetService(typeof(IContentManager))!).GetAsync(Id, VersionOptions.Latest);
            Assert.NotEqual(mark, stored!.DisplayText);
        });
    }

    [Theory]
    [InlineData("Contributor", Render, true)]
    [InlineData("Editor", "/OrchardCore.ContentPreview/Preview/Render/Meeting/" + Id, false)]
    [InlineData("Editor", "/OrchardCore.ContentPreview/Preview/Render/KhongCo", false)]
    public async Task Only_what_one_may_edit_is_shown(string role, string preview, bool isShown)
    {
        using var officer = await site.CreateUserAsync(Cancellation, role);
        var form = await EditorForm.OpenAsync(officer, New, Cancellation);

        using var answer = await form.SendAsync(officer, preview, "submit.Preview", Cancellation);

        Assert.Equal(isShown, answer.StatusCode == HttpStatusCode.Redirect);
        Assert.True((int)answer.StatusCode < 500);
    }

    [Fact]
    public async Task The_width_of_a_phone_is_a_link_away_and_shows_the_same_page()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, New, Cancellation);
        using var rendered = await form.SendAsync(officer, Render, "submit.Preview", Cancellation);
        var desktop = await PageAsync(officer, rendered.Headers.Location!.ToString());

        var phone = await PageAsync(officer, Links(desktop)["Điện thoại"]);

        Assert.Null(desktop.QuerySelector(".is-phone"));
        Assert.NotNull(phone.QuerySelector(".is-phone iframe"));
        Assert.Equal(Source(desktop), Source(phone));
        Assert.Equal("page", phone.QuerySelector("nav a[href*='phone']")!.GetAttribute("aria-current"));
        Assert.Equal(rendered.Headers.Location!.ToString(), Links(phone)["Máy tính"]);
    }

    [Fact]
    public async Task What_is_stored_is_shown_in_the_same_frame()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        const string address = $"/Contents/ContentItems/{Id}/Preview";

        var frame = await PageAsync(officer, address);
        var phone = await PageAsync(officer, Links(frame)["Điện thoại"]);

        Assert.Equal(address, Links(phone)["Máy tính"]);
        Assert.Equal(Source(frame), Source(phone));
        Assert.NotNull((await PageAsync(officer, Source(frame))).QuerySelector("main h1"));
    }

    [Fact]
    public async Task Only_the_site_itself_frames_a_preview_and_nothing_else_of_it_is_framed()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, New, Cancellation);
        using var rendered = await form.SendAsync(officer, Render, "submit.Preview", Cancellation);
        var kept = rendered.Headers.Location!.ToString();
        var source = Source(await PageAsync(officer, kept));

        Assert.Equal("frame-ancestors 'self'", await AncestorsAsync(officer, source));
        Assert.Equal("frame-ancestors 'none'", await AncestorsAsync(officer, kept));
        Assert.Equal("frame-ancestors 'none'", await AncestorsAsync(officer, New));
        Assert.Equal("frame-ancestors 'none'", await AncestorsAsync(officer, "/"));
    }

    [Fact]
    public async Task What_one_officer_has_rendered_is_not_shown_to_another_and_gives_way_to_newer_ones()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        using var other = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, New, Cancellation);
        var kept = new List<string>();
        for (var number = 0; number < 6; number++)
        {
            using var rendered = await form.SendAsync(officer, Render, "submit.Preview", Cancellation);
            kept.Add(rendered.Headers.Location!.ToString());
        }

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(officer, kept[0]));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(officer, kept[^1]));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(other, kept[^1]));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(other, kept[^1].Replace("/Index/", "/Page/", StringComparison.Ordinal)));
    }

    private static string Source(IHtmlDocument frame) => frame.QuerySelector("iframe")!.GetAttribute("src")!;

    private static Dictionary<string, string> Links(IHtmlDocument frame) => frame.QuerySelectorAll("nav a").ToDictionary(link => link.TextContent.Trim(), link => link.GetAttribute("href")!);

    private static async Task<IHtmlDocument> PageAsync(HttpClient officer, string address)
    {
        using var answer = await officer.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        return await EditorForm.PageAsync(answer, Cancellation);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient officer, string address)
    {
        using var answer = await officer.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        return answer.StatusCode;
    }

    private static async Task<string> AncestorsAsync(HttpClient officer, string address)
    {
        using var answer = await officer.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        return Assert.Single(answer.Headers.GetValues("Content-Security-Policy").Single().Split(';', StringSplitOptions.TrimEntries), one => one.StartsWith("frame-ancestors", StringComparison.Ordinal));
    }
}
