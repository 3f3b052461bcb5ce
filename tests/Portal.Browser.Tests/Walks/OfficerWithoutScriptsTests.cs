using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Walks;

/// <summary>An officer's phone on which no script runs.</summary>
public sealed class OfficerWithoutScriptsTests(SampleBrowser browser)
{
    [Fact]
    public async Task An_article_is_found_from_the_menu_below_previewed_on_a_phone_and_published()
    {
        await using var visit = await browser.VisitAsync(Screen.Phone, scripts: false);
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.GoAsync("/Admin");
        var task = await page.Locator("h1").BoundingBoxAsync();
        Assert.InRange(task!.Y, 0, Screen.Phone.Height / 2);
        await page.Locator(".bar").GetByRole(AriaRole.Link, new() { Name = "Mục lục" }).ClickAsync();
        await page.Locator("#admin-nav").GetByRole(AriaRole.Link, new() { Name = "Tin bài", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Thêm mới" }).ClickAsync();
        await Officers.FillArticleAsync(page, "Bài viết không có kịch bản");
        await page.Locator("[name='HtmlBodyPart.Html']").FillAsync("<p>Thân bài.</p>");

        var opened = page.Context.WaitForPageAsync();
        await Officers.PressAsync(page, "Xem thử");
        var preview = await opened;
        await preview.GetByRole(AriaRole.Link, new() { Name = "Điện thoại" }).ClickAsync();
        await Assertions.Expect(preview.FrameLocator(".is-phone iframe").Locator("h1")).ToContainTextAsync("Bài viết không có kịch bản");
        await preview.CloseAsync();

        await Officers.PressAsync(page, "Đăng");
        await Officers.SaysAsync(page, "Đã đăng: Bài viết không có kịch bản");
        await page.GetByRole(AriaRole.Link, new() { Name = "Xem trên trang web" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Thân bài.");
        Assert.Empty(visit.Complaints);
    }
}
