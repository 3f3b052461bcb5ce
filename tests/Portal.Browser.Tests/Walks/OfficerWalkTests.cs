using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;
using Portal.TestSupport;

namespace Portal.Browser.Tests.Walks;

/// <summary>An officer's day at the editor: written, lost, found again, published, corrected and taken back.</summary>
public sealed class OfficerWalkTests(SampleBrowser browser)
{
    private const string New = Officers.NewArticle;

    [Fact]
    public async Task An_article_with_a_photo_is_published_corrected_compared_and_restored()
    {
        await using var visit = await browser.VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.GoAsync(New);
        await Officers.FillArticleAsync(page, "Bài có ảnh của văn phòng", "bai-co-anh-cua-van-phong");
        await page.Locator("[name='Article.Cover.Upload']").SetInputFilesAsync(new FilePayload { Name = "Ảnh chụp.png", MimeType = "image/png", Buffer = SamplePicture.Png });
        await page.Locator("[name='Article.Cover.Files[0].Text']").FillAsync("Hội trường trong giờ khai mạc");
        await Officers.PressAsync(page, "Đăng");
        await Officers.SaysAsync(page, "Đã đăng");
        var editor = page.Url;

        await visit.GoAsync("/bai-co-anh-cua-van-phong");
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "Hội trường trong giờ khai mạc" })).ToBeVisibleAsync();

        await page.GotoAsync(editor);
        await page.Locator("[name='TitlePart.Title']").FillAsync("Bài có ảnh, tên mới");
        await Officers.PressAsync(page, "Đăng");
        await Officers.SaysAsync(page, "Đã đăng: Bài có ảnh, tên mới");
        await page.GetByRole(AriaRole.Link, new() { Name = "Các phiên bản" }).ClickAsync();
        await Assertions.Expect(page.Locator(".version ins").First).ToContainTextAsync("tên mới");
        await page.GetByRole(AriaRole.Button, new() { Name = "Khôi phục thành bản nháp" }).ClickAsync();
        await Assertions.Expect(page.Locator("[name='TitlePart.Title']")).ToHaveValueAsync("Bài có ảnh của văn phòng");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_was_typed_outlives_a_crash_and_an_ended_session()
    {
        await using var visit = await browser.VisitAsync(Screen.Phone);
        var page = visit.Page;
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await visit.SignInAsync();
        await visit.GoAsync(New);
        await Officers.FillArticleAsync(page, "Bài viết dở dang", "bai-viet-do-dang");
        await Assertions.Expect(page.Locator("#editor-state")).ToContainTextAsync("Máy này đang giữ một bản tạm");

        await visit.GoAsync("/Admin");
        await visit.GoAsync(New);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lấy lại" }).ClickAsync();
        await Assertions.Expect(page.Locator("[name='TitlePart.Title']")).ToHaveValueAsync("Bài viết dở dang");

        await page.Context.ClearCookiesAsync();
        await Officers.PressAsync(page, "Lưu nháp");
        await page.WaitForURLAsync("**/Login?*");
        await visit.FillSignInAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lấy lại" }).ClickAsync();
        await page.Locator("[name='TitlePart.Title']").PressAsync("Control+s");
        await Officers.SaysAsync(page, "Đã lưu bản nháp: Bài viết dở dang");

        await visit.GoAsync(New);
        await Assertions.Expect(page.Locator(".local-copy")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Ten_files_are_sent_at_once_and_one_that_lies_says_so()
    {
        await using var visit = await browser.VisitAsync(Screen.Phone);
        await visit.SignInAsync();
        await visit.GoAsync(New);
        var files = Enumerable.Range(1, 9).Select(number => new FilePayload { Name = $"van-ban-{number}.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7"u8.ToArray() })
            .Append(new FilePayload { Name = "gia.pdf", MimeType = "application/pdf", Buffer = "MZ"u8.ToArray() });

        await visit.Page.Locator("[name='Article.Attachments.Upload']").SetInputFilesAsync(files);

        await Assertions.Expect(visit.Page.Locator("[name^='Article.Attachments.Files'][name$='IsChosen']:checked")).ToHaveCountAsync(9);
        await Assertions.Expect(visit.Page.Locator(".files-failed")).ToContainTextAsync("gia.pdf");
    }
}
