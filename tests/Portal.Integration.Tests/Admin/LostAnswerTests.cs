using System.Net;
using AngleSharp.Dom;
using OrchardCore.ContentManagement;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>A save whose answer is lost on its way is repeated: it makes no second item, and overwrites nothing unseen.</summary>
public sealed class LostAnswerTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string New = "/Admin/Contents/ContentTypes/Article/Create";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Editor", "submit.Save", "Đã lưu bản nháp")]
    [InlineData("Editor", "submit.Publish", "Đã đăng")]
    public async Task A_new_item_that_is_sent_twice_is_one_item_and_is_told_as_stored(string role, string button, string message)
    {
        using var officer = await site.CreateUserAsync(Cancellation, role);
        var form = await WriteAsync(officer, "Bài gửi hai lần");

        using var lost = await form.SendAsync(officer, New, button, Cancellation);
        using var repeated = await form.SendAsync(officer, New, button, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, lost.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, repeated.StatusCode);
        Assert.Equal(lost.Headers.Location, repeated.Headers.Location);
        var editor = await EditorForm.OpenAsync(officer, repeated.Headers.Location!.ToString(), Cancellation);
        Assert.Contains(message, editor.Page.QuerySelector("#messages")!.TextContent, StringComparison.Ordinal);
        Assert.Single(await VersionsAsync(form));
    }

    [Fact]
    public async Task A_draft_for_approval_that_is_sent_twice_is_submitted_once()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Contributor");
        var form = await WriteAsync(officer, "Bài gửi duyệt hai lần");
        form.Add("submit.Save", "submit.Submit");

        using var lost = await form.SendAsync(officer, New, Cancellation);
        using var repeated = await form.SendAsync(officer, New, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, repeated.StatusCode);
        var item = Assert.Single(await VersionsAsync(form));
        Assert.Single(item.Content["EditorialPart"]["Review"]["Steps"]);
    }

    [Fact]
    public async Task A_new_item_that_is_sent_twice_at_once_is_one_item()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await WriteAsync(officer, "Bài bấm hai lần");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SendAsync(officer, New, "submit.Publish", Cancellation)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(await VersionsAsync(form));
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    [Fact]
    public async Task What_was_typed_since_is_stored_with_it()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await WriteAsync(officer, "Bài viết thêm");
        using var lost = await form.SendAsync(officer, New, "submit.Save", Cancellation);
        form["Article.Lead.Text"] = "Lời dẫn viết thêm.";

        using var saved = await form.SendAsync(officer, New, "submit.Publish", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(lost.Headers.Location, saved.Headers.Location);
        Assert.Equal("Lời dẫn viết thêm.", (await EditorForm.OpenAsync(officer, saved.Headers.Location!.ToString(), Cancellation))["Article.Lead.Text"]);
        Assert.True(Assert.Single(await VersionsAsync(form)).Published);
    }

    [Fact]
    public async Task What_was_changed_from_another_window_is_shown_beside_what_was_typed_and_then_replaced()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await WriteAsync(officer, "Bài ở hai cửa sổ");
        using var lost = await form.SendAsync(officer, New, "submit.Save", Cancellation);
        var editor = lost.Headers.Location!.ToString();
        var window = await EditorForm.OpenAsync(officer, editor, Cancellation);
        window["Article.Lead.Text"] = "Lời dẫn ở cửa sổ kia.";
        using var other = await window.SendAsync(officer, editor, "submit.Save", Cancellation);
        form["Article.Lead.Text"] = "Lời dẫn viết thêm.";

        using var asked = await form.SendAsync(officer, New, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.Conflict, asked.StatusCode);
        var conflict = await EditorForm.ReadAsync(asked, Cancellation);
        Assert.Contains("Chính bạn", conflict.Page.QuerySelector("#conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("viết thêm", conflict.Page.QuerySelector("#conflict ins")!.TextContent, StringComparison.Ordinal);
        var address = conflict.Page.QuerySelector("form.editor-form")!.GetAttribute("action")!;
        Assert.Equal(editor, address);

        using var saved = await conflict.SendAsync(officer, address, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Lời dẫn viết thêm.", (await EditorForm.OpenAsync(officer, address, Cancellation))["Article.Lead.Text"]);
        Assert.Single(await VersionsAsync(form));
    }

    [Fact]
    public async Task A_change_whose_answer_was_lost_is_stored_when_it_is_sent_again()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var address = await EditorForm.WriteArticleAsync(officer, "Bài sửa hai lần", "submit.Publish", Cancellation);
        var form = await EditorForm.OpenAsync(officer, address, Cancellation);
        form["Article.Lead.Text"] = "Lời dẫn đã sửa.";

        using var lost = await form.SendAsync(officer, address, "submit.Publish", Cancellation);
        using var repeated = await form.SendAsync(officer, address, "submit.Publish", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, repeated.StatusCode);
        Assert.Equal("Lời dẫn đã sửa.", (await EditorForm.OpenAsync(officer, address, Cancellation))["Article.Lead.Text"]);
    }

    [Fact]
    public async Task Two_windows_of_one_officer_overwrite_nothing_of_each_other()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var address = await EditorForm.WriteArticleAsync(officer, "Bài mở hai cửa sổ", "submit.Publish", Cancellation);
        var one = await EditorForm.OpenAsync(officer, address, Cancellation);
        var two = await EditorForm.OpenAsync(officer, address, Cancellation);
        one["Article.Lead.Text"] = "Lời dẫn ở cửa sổ một.";
        two["Article.Lead.Text"] = "Lời dẫn ở cửa sổ hai.";

        using var saved = await one.SendAsync(officer, address, "submit.Publish", Cancellation);
        using var asked = await two.SendAsync(officer, address, "submit.Publish", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, asked.StatusCode);
        Assert.Equal("Lời dẫn ở cửa sổ một.", (await EditorForm.OpenAsync(officer, address, Cancellation))["Article.Lead.Text"]);
    }

    [Fact]
    public async Task A_new_item_that_was_taken_back_into_another_window_is_compared_with_what_is_stored()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var one = await WriteAsync(officer, "Bài lấy lại ở cửa sổ khác");
        var two = await one.PressAnyAsync(officer, New, "Editor|restore|", Cancellation);
        Assert.Equal(one["Editor.NewItem"], two["Editor.NewItem"]);
        one["Article.Lead.Text"] = "Lời dẫn ở cửa sổ một.";
        two["Article.Lead.Text"] = "Lời dẫn ở cửa sổ hai.";

        using var saved = await one.SendAsync(officer, New, "submit.Save", Cancellation);
        using var asked = await two.SendAsync(officer, New, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, asked.StatusCode);
    }

    [Fact]
    public async Task An_item_that_was_deleted_meanwhile_stays_in_the_bin_and_what_was_typed_is_a_new_one()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Administrator");
        var form = await WriteAsync(officer, "Bài đã bị xóa");
        using var lost = await form.SendAsync(officer, New, "submit.Save", Cancellation);
        await site.UsingScopeAsync(async services =>
        {
            var contents = (IContentManager)services.GetService(typeof(IContentManager))!;
            await contents.RemoveAsync((await contents.GetAsync(form["Editor.NewItem"], VersionOptions.Latest))!);
        });

        using var repeated = await form.SendAsync(officer, New, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, repeated.StatusCode);
        Assert.NotEqual(lost.Headers.Location, repeated.Headers.Location);
    }

    [Fact]
    public async Task Nobody_stores_over_an_item_of_another_by_its_id()
    {
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        using var stranger = await site.CreateUserAsync(Cancellation, "Contributor");
        var known = await WriteAsync(editor, "Bài của người khác");
        using var stored = await known.SendAsync(editor, New, "submit.Publish", Cancellation);
        var form = await WriteAsync(stranger, "Bài ghi đè");
        form["Editor.NewItem"] = known["Editor.NewItem"];

        using var refused = await form.SendAsync(stranger, New, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("Bài của người khác", Assert.Single(await VersionsAsync(known)).DisplayText);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("../../../../../etc/passwd.")]
    public async Task An_id_that_could_be_none_is_not_taken(string id)
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await WriteAsync(officer, "Bài có mã lạ");
        form["Editor.NewItem"] = id;

        using var saved = await form.SendAsync(officer, New, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Matches("/ContentItems/[0-9a-z]{26}/Edit$", saved.Headers.Location!.ToString());
    }

    private static async Task<EditorForm> WriteAsync(HttpClient officer, string title)
    {
        var form = await EditorForm.OpenAsync(officer, New, Cancellation);
        form["TitlePart.Title"] = title;
        form["Article.Lead.Text"] = "Lời dẫn.";
        form["Article.Category.UniqueValue"] = "4cmhoatdong000000000000000";

        return form;
    }

    private async Task<ContentItem[]> VersionsAsync(EditorForm form)
    {
        ContentItem[] versions = [];
        await site.UsingScopeAsync(async services => versions = [.. await ((IContentManager)services.GetService(typeof(IContentManager))!).GetAllVersionsAsync(form["Editor.NewItem"])]);

        return versions;
    }
}
