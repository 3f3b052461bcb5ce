using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Walks;

/// <summary>One thing done with all that a page of a list shows, and with all that the list has.</summary>
public sealed class BulkWalkTests(SampleBrowser browser)
{
    private const int Count = 24;
    private const int OnePage = 20;

    [Fact]
    public async Task A_page_is_ticked_at_once_and_a_whole_list_is_published_while_its_page_tells_how_far_it_is()
    {
        await using var visit = await browser.VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.SignInAsync();
        await Officers.MakeArticlesAsync(visit, "Bản tin hàng loạt", Count);
        const string list = "/Admin/Contents/ContentItems/Article?q=B%E1%BA%A3n+tin+h%C3%A0ng+lo%E1%BA%A1t";
        await visit.GoAsync(list);

        var all = page.GetByLabel("Chọn tất cả mục trên trang này");
        await all.CheckAsync();
        await Assertions.Expect(page.Locator("[name='itemIds']:checked")).ToHaveCountAsync(OnePage);
        await page.Locator("[name='itemIds']").First.UncheckAsync();
        Assert.True(await all.EvaluateAsync<bool>("box => box.indeterminate"));
        await page.Locator(".list-bulk").GetByRole(AriaRole.Button, new() { Name = "Đăng", Exact = true }).ClickAsync();
        await Officers.SaysAsync(page, $"Đã đăng {OnePage - 1}");

        await visit.GoAsync(list);
        await page.Locator("#bulk-scope").SelectOptionAsync("List");
        await page.Locator(".list-bulk").GetByRole(AriaRole.Button, new() { Name = "Đăng", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync($"{Count}");
        await page.Locator(".card").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync($"{Count} trên {Count}", new() { Timeout = 30_000 });

        await page.GetByRole(AriaRole.Link, new() { Name = "Về danh sách" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody .status-published")).ToHaveCountAsync(OnePage);
        Assert.Empty(visit.Complaints);
    }
}
