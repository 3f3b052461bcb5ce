using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;
using Portal.Browser.Tests.Walks;

namespace Portal.Browser.Tests.Rules;

/// <summary>What holds for the pages that an officer comes to only on the way, by what was done before.</summary>
public sealed class StatePageTests(OfficersWindows windows, SampleBrowser browser) : IClassFixture<OfficersWindows>
{
    private const int Many = 60;

    // More than the admin takes in one form.
    private const int TooLarge = 101_000_000;

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task Work_with_a_whole_list_is_asked_for_followed_and_told(string window)
    {
        var visit = await windows.ThatOfAsync(window);
        var page = visit.Page;
        var title = "Loạt bài trên " + window;
        await Officers.MakeArticlesAsync(visit, title, Many);
        await visit.GoAsync("/Admin/Contents/ContentItems/Article?q=" + Uri.EscapeDataString(title));
        await HoldsAsync(visit);

        await page.Locator("#bulk-scope").SelectOptionAsync("List");
        await page.Locator(".list-bulk").GetByRole(AriaRole.Button, new() { Name = "Xóa", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("form[action*='/BulkList/']")).ToBeVisibleAsync();
        await HoldsAsync(visit);

        // The page that tells how far it is looks again by itself; here it stays as it was first.
        await page.RouteAsync("**/BulkJobs/**", route => route.Request.ResourceType == "fetch" ? route.AbortAsync() : route.ContinueAsync());
        await page.Locator("form[action*='/BulkList/'] button").ClickAsync();
        await Assertions.Expect(page.Locator(".is-running progress")).ToBeVisibleAsync();
        await HoldsAsync(visit);

        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Xem lại tiến độ" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Đã xong", new() { Timeout = 60_000 });
        await HoldsAsync(visit);
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task Two_versions_of_one_item_are_shown_and_compared(string window)
    {
        var visit = await windows.ThatOfAsync(window);
        var page = visit.Page;
        await visit.GoAsync(Officers.NewArticle);
        await Officers.FillArticleAsync(page, "Bài hai bản trên " + window);
        await Officers.PressAsync(page, "Đăng");
        await Officers.SaysAsync(page, "Đã đăng");
        await HoldsAsync(visit);
        var editor = new Uri(page.Url).PathAndQuery;

        await using var other = await browser.VisitAsync(Screen.Desktop);
        await other.SignInAsync();
        await other.GoAsync(editor);
        await other.Page.Locator("[name='Article.Lead.Text']").FillAsync("Sapo của cửa sổ kia.");
        await Officers.PressAsync(other.Page, "Đăng");
        await Officers.SaysAsync(other.Page, "Đã đăng");

        await page.Locator("[name='Article.Lead.Text']").FillAsync("Sapo của cửa sổ này.");
        await Officers.PressAsync(page, "Đăng");
        await Assertions.Expect(page.Locator("#conflict")).ToBeVisibleAsync();
        await HoldsAsync(visit);

        await Officers.PressAsync(page, "Đăng");
        await Officers.SaysAsync(page, "Đã đăng");
        await visit.GoAsync(editor.Replace("/Edit", "/Versions", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator(".version ins").First).ToBeVisibleAsync();
        await HoldsAsync(visit);
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task A_draft_is_submitted_read_and_given_back(string window)
    {
        var visit = await windows.ThatOfAsync(window);
        var page = visit.Page;
        var writer = "nguoi-viet-" + window;
        await Officers.MakeAsync(browser, writer, "Contributor");
        await using var contributor = await browser.VisitAsync(Screen.Desktop);
        await contributor.SignInAsync(writer, Officers.Password);
        await contributor.GoAsync(Officers.NewArticle);
        await Officers.FillArticleAsync(contributor.Page, "Bài chờ duyệt trên " + window);
        await contributor.Page.Locator("[name='Article.Cover.Upload']").SetInputFilesAsync(new FilePayload { Name = "anh.png", MimeType = "image/png", Buffer = Portal.TestSupport.SamplePicture.Png });
        await contributor.Page.Locator("[name='Article.Cover.Files[0].Text']").FillAsync("Một điểm đỏ");
        await Officers.PressAsync(contributor.Page, "Gửi duyệt");
        await Officers.SaysAsync(contributor.Page, "Đã gửi duyệt");

        await visit.GoAsync("/Admin/Contents/ContentItems/Article?q=" + Uri.EscapeDataString("Bài chờ duyệt trên " + window));
        await Assertions.Expect(page.Locator("tbody .status").Last).ToHaveTextAsync("Chờ duyệt");
        await HoldsAsync(visit);
        await visit.GoAsync("/Admin/AuditTrail?event=Editorial");
        await page.Locator(".journal-lines a.button").First.ClickAsync();
        await Assertions.Expect(page.Locator("dl.facts").First).ToContainTextAsync("Bài chờ duyệt trên " + window);
        await HoldsAsync(visit);

        await visit.GoAsync("/Admin/Editorial");
        await HoldsAsync(visit);
        await page.GetByRole(AriaRole.Link, new() { Name = "Bài chờ duyệt trên " + window }).ClickAsync();
        await Assertions.Expect(page.Locator("main figure img")).ToBeVisibleAsync();
        await HoldsAsync(visit);

        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Trả lại", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-error")).ToContainTextAsync("điều cần sửa");
        await HoldsAsync(visit);
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task What_was_changed_of_the_settings_is_told_as_it_was_and_as_it_is(string window)
    {
        var visit = await windows.ThatOfAsync(window);
        var page = visit.Page;
        await visit.GoAsync("/Admin/Settings/general");
        await page.Locator("[name='NotificationTrimmingSettings.Days']").FillAsync(window == "phone" ? "61" : "62");
        await Officers.PressAsync(page, "Lưu");
        await Officers.SaysAsync(page, "Đã lưu");

        await visit.GoAsync("/Admin/AuditTrail?event=Settings");
        await Assertions.Expect(page.Locator(".journal-lines li").First).ToContainTextAsync("Số ngày giữ thông báo đã đọc");
        await HoldsAsync(visit);
        await page.Locator(".journal-lines a.button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".differences ins")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("6[12]$"));
        await HoldsAsync(visit);
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task A_preview_is_framed_in_both_widths(string window)
    {
        var visit = await windows.ThatOfAsync(window);
        var page = visit.Page;
        foreach (var width in new[] { "", "?width=phone" })
        {
            await visit.GoAsync("/Contents/ContentItems/4tinbai0000000000000000001/Preview" + width);
            await Assertions.Expect(page.FrameLocator("iframe").Locator("h1")).ToBeVisibleAsync();
            await PageRules.HoldAsync(visit);
        }
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task Without_a_connection_what_is_held_back_is_told(string window)
    {
        var visit = await windows.ThatOfAsync(window);
        var page = visit.Page;
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await visit.GoAsync(Officers.NewArticle);
        await page.Context.SetOfflineAsync(true);
        await Officers.FillArticleAsync(page, "Bài mất mạng trên " + window);
        await Officers.PressAsync(page, "Lưu nháp");
        await Assertions.Expect(page.Locator(".connection")).ToContainTextAsync("chưa gửi được");
        await HoldsAsync(visit);
        await page.Context.SetOfflineAsync(false);
        await page.EvaluateAsync("localStorage.clear()");
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task A_form_that_is_too_large_is_answered_by_a_page(string window)
    {
        var visit = await windows.ThatOfAsync(window);
        var page = visit.Page;
        await visit.GoAsync("/Admin/Contents/ContentItems/Article");
        await page.EvaluateAsync(
            """
            ([action, length]) => {
              const form = Object.assign(document.createElement('form'), { method: 'post', enctype: 'multipart/form-data', action });
              const save = Object.assign(document.createElement('input'), { name: 'submit.Save', value: 'submit.Save' });
              const film = Object.assign(document.createElement('input'), { type: 'file', name: 'film' });
              const files = new DataTransfer();
              files.items.add(new File([new Uint8Array(length)], 'phim.mp4'));
              film.files = files.files;
              form.append(save, film);
              document.body.append(form);
              form.submit();
            }
            """,
            new object[] { Officers.NewArticle, TooLarge });
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("quá nhiều", new() { Timeout = 60_000 });
        await HoldsAsync(visit);
    }

    private static async Task HoldsAsync(Visit visit)
    {
        var (width, height) = (visit.Page.ViewportSize!.Width, visit.Page.ViewportSize.Height);
        await AdminPageTests.ShowWholeAsync(visit.Page);
        await PageRules.HoldAsync(visit);
        await visit.Page.SetViewportSizeAsync(width, height);
    }
}
