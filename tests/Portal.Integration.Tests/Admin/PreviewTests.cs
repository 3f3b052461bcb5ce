using System.Net;
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

        using var answer = await form.SendAsync(officer, preview, "submit.Preview", Cancellation);

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

        Assert.Equal(isShown, answer.StatusCode == HttpStatusCode.OK);
        Assert.True((int)answer.StatusCode < 500);
    }
}
