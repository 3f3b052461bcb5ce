using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Walks;

/// <summary>An article on its way through the office: written at a member association, given back, corrected, approved.</summary>
public sealed class ApprovalWalkTests(SampleBrowser browser)
{
    [Fact]
    public async Task A_contributor_submits_and_an_editor_gives_back_and_approves()
    {
        await Officers.MakeAsync(browser, "cong-tac-vien", "Contributor");
        await Officers.MakeAsync(browser, "bien-tap-vien", "Editor");
        await using var contributor = await browser.VisitAsync(Screen.Phone);
        await using var editor = await browser.VisitAsync(Screen.Desktop);
        await contributor.SignInAsync("cong-tac-vien", Officers.Password);
        await editor.SignInAsync("bien-tap-vien", Officers.Password);

        await contributor.GoAsync("/Admin/Contents/ContentTypes/Article/Create");
        await contributor.Page.Locator("[name='TitlePart.Title']").FillAsync("Hội viên làm vườn học ghép cành");
        await contributor.Page.Locator("[name='Article.Lead.Text']").FillAsync("Sáu mươi hội viên dự lớp.");
        await contributor.Page.Locator("[name='Article.Category.UniqueValue']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await contributor.Page.GetByLabel("Lời nhắn cho người duyệt").FillAsync("Nhờ đăng sớm.");
        await PressAsync(contributor.Page, "Gửi duyệt");
        await Says(contributor, "Đã gửi duyệt");
        var draft = contributor.Page.Url;

        await editor.GoAsync("/Admin/Editorial");
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "Hội viên làm vườn học ghép cành" }).ClickAsync();
        await Assertions.Expect(editor.Page.Locator("main")).ToContainTextAsync("Nhờ đăng sớm.");
        await PressAsync(editor.Page, "Trả lại");
        await Assertions.Expect(editor.Page.Locator("#comment-error")).ToContainTextAsync("điều cần sửa");
        await editor.Page.GetByLabel("Ý kiến gửi người viết").FillAsync("Thêm tên giảng viên.");
        await PressAsync(editor.Page, "Trả lại");
        await Says(editor, "Đã trả lại kèm ý kiến");

        await contributor.Page.GotoAsync(draft);
        await Assertions.Expect(contributor.Page.Locator("main .message .step-comment")).ToContainTextAsync("Thêm tên giảng viên.");
        await contributor.Page.Locator("[name='Article.Lead.Text']").FillAsync("Giảng viên của Trung tâm Khuyến nông đứng lớp.");
        await PressAsync(contributor.Page, "Gửi duyệt");
        await Says(contributor, "Đã gửi duyệt");

        await editor.GoAsync("/Admin/Editorial");
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "Hội viên làm vườn học ghép cành" }).ClickAsync();
        await Assertions.Expect(editor.Page.Locator("main")).ToContainTextAsync("Trung tâm Khuyến nông");
        await PressAsync(editor.Page, "Duyệt và đăng");
        await Says(editor, "Đã duyệt và đăng");

        await using var visitor = await browser.VisitAsync(Screen.Phone);
        await visitor.GoAsync("/tin-tuc");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Hội viên làm vườn học ghép cành" }).First.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("main")).ToContainTextAsync("Giảng viên của Trung tâm Khuyến nông đứng lớp.");
        Assert.Empty(contributor.Complaints);
        Assert.Empty(editor.Complaints);
    }

    private static Task PressAsync(IPage page, string name) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static Task Says(Visit visit, string message) => Assertions.Expect(visit.Page.Locator("#messages")).ToContainTextAsync(message);
}
