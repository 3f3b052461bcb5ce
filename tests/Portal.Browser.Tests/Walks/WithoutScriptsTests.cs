using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Walks;

/// <summary>Everything that matters works where scripts do not run.</summary>
public sealed class WithoutScriptsTests(SampleBrowser browser)
{
    [Fact]
    public async Task The_menu_is_open_and_leads_on()
    {
        await using var visit = await browser.VisitAsync(Screen.Phone, scripts: false);
        await visit.GoAsync("/");

        await visit.Page.Locator("nav.menu-bar").GetByRole(AriaRole.Link, new() { Name = "Lịch công tác", Exact = true }).ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/lich-cong-tac$"));
    }

    [Fact]
    public async Task The_calendar_turns_its_pages()
    {
        await using var visit = await browser.VisitAsync(Screen.Phone, scripts: false);
        await visit.GoAsync("/lich-cong-tac?thang=2026-11");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Tháng sau" }).ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex(@"/lich-cong-tac\?thang=2026-12$"));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Tháng 12/2026" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Search_finds_what_is_typed_without_diacritics_and_marks_it()
    {
        await using var visit = await browser.VisitAsync(Screen.Desktop, scripts: false);
        await visit.GoAsync("/");

        await visit.Page.GetByRole(AriaRole.Searchbox).First.FillAsync("mat ong ket tinh");
        await visit.Page.GetByRole(AriaRole.Searchbox).First.PressAsync("Enter");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex(@"/tim-kiem\?q="));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Mật ong kết tinh không phải là mật giả" }).First).ToBeVisibleAsync();
        Assert.NotEqual(0, await visit.Page.Locator("main mark").CountAsync());
    }
}
