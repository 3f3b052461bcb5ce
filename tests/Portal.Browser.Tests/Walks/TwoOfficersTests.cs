using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Walks;

/// <summary>Two officers open one article: the second is told at once, and the second save shows what both have written.</summary>
public sealed class TwoOfficersTests(SampleBrowser browser)
{
    [Fact]
    public async Task The_second_is_told_at_once_and_the_second_save_shows_both()
    {
        await Officers.MakeAsync(browser, "nguoi-thu-nhat", "Editor");
        await Officers.MakeAsync(browser, "nguoi-thu-hai", "Editor");
        await using var first = await browser.VisitAsync(Screen.Desktop);
        await using var second = await browser.VisitAsync(Screen.Phone);
        await first.SignInAsync("nguoi-thu-nhat", Officers.Password);
        await second.SignInAsync("nguoi-thu-hai", Officers.Password);
        await first.GoAsync(Officers.NewArticle);
        await Officers.FillArticleAsync(first.Page, "Bài hai người cùng mở");
        await Officers.PressAsync(first.Page, "Lưu nháp");
        await Officers.SaysAsync(first.Page, "Đã lưu bản nháp");
        var editor = new Uri(first.Page.Url).PathAndQuery;

        await first.GoAsync(editor);
        await second.GoAsync(editor);
        await Assertions.Expect(second.Page.Locator("[data-presence]")).ToContainTextAsync("nguoi-thu-nhat");

        await second.Page.Locator("[name='Article.Lead.Text']").FillAsync("Sapo của người thứ hai.");
        await first.Page.Locator("[name='Article.Lead.Text']").FillAsync("Sapo của người thứ nhất.");
        await Officers.PressAsync(first.Page, "Lưu nháp");
        await Officers.SaysAsync(first.Page, "Đã lưu bản nháp");
        await Officers.PressAsync(second.Page, "Lưu nháp");
        await Assertions.Expect(second.Page.Locator("#conflict")).ToContainTextAsync("nguoi-thu-nhat đã sửa nội dung này");
        await Assertions.Expect(second.Page.Locator("#conflict del")).ToContainTextAsync("nhất");
        await Assertions.Expect(second.Page.Locator("#conflict ins")).ToContainTextAsync("hai");
        await Assertions.Expect(second.Page.Locator("[name='Article.Lead.Text']")).ToHaveValueAsync("Sapo của người thứ hai.");

        await Officers.PressAsync(second.Page, "Lưu nháp");
        await Officers.SaysAsync(second.Page, "Đã lưu bản nháp");
        await first.GoAsync(editor);
        await Assertions.Expect(first.Page.Locator("[name='Article.Lead.Text']")).ToHaveValueAsync("Sapo của người thứ hai.");
        Assert.Empty(first.Complaints);
        Assert.Empty(second.Complaints);
    }
}
