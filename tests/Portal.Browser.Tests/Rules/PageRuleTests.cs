using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Rules;

/// <summary>What holds for every page, on a phone as on a desktop, light as dark.</summary>
public sealed class PageRuleTests(SampleBrowser browser)
{
    private const double LongestQuietMilliseconds = 500;

    public static TheoryData<string, string> PagesOnScreens()
    {
        var data = new TheoryData<string, string>();
        foreach (var path in SitePages.Paths)
        {
            foreach (var screen in Screen.All)
            {
                data.Add(path, screen.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(PagesOnScreens))]
    public async Task A_page_is_accessible_whole_and_quiet(string path, string screen)
    {
        await using var visit = await browser.VisitAsync(Screen.All.Single(one => one.Name == screen));
        await visit.GoAsync(path, SitePages.StatusOf(path));

        await HoldsAsync(visit);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_pages_of_an_account_are_accessible_whole_and_quiet(string screen)
    {
        await using var visit = await browser.VisitAsync(Screen.All.Single(one => one.Name == screen));
        await visit.GoAsync("/Login");
        await visit.Page.FillAsync("#UserName", "khong-co");
        await visit.Page.FillAsync("#Password", "sai");
        await visit.Page.ClickAsync("main button");
        await HoldsAsync(visit);

        await visit.FillSignInAsync();
        foreach (var path in new[] { "/Account/Profile", "/ChangePassword", "/ChangePasswordConfirmation", "/Account/Sessions", "/Account/TwoFactor", "/Account/TwoFactor/AuthenticatorApp", "/Users/LogOff" })
        {
            await visit.GoAsync(path);
            await HoldsAsync(visit);
        }
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_pages_of_the_admin_are_accessible_whole_and_quiet(string screen)
    {
        await using var visit = await browser.VisitAsync(Screen.All.Single(one => one.Name == screen));
        await visit.SignInAsync();
        foreach (var path in SitePages.AdminPaths.Concat(await AccountPathsAsync(visit)))
        {
            await visit.GoAsync(path);
            await ShowWholeAsync(visit.Page);
            await HoldsAsync(visit);
        }
    }

    /// <summary>The pages of an account, whose id each site makes anew.</summary>
    private static async Task<string[]> AccountPathsAsync(Visit visit)
    {
        await visit.GoAsync("/Admin/Users/Index");
        var editor = (await visit.Page.Locator(".title-cell a").First.GetAttributeAsync("href"))!;

        return [editor, .. new[] { "EditPassword", "Delete" }.Select(page => editor.Replace("/Edit/", $"/{page}/", StringComparison.Ordinal))];
    }

    /// <summary>The bar with the editor's buttons stays at the edge of the window, where it hides half of what is just beneath it; scrolling brings that out.</summary>
    private static async Task ShowWholeAsync(IPage page)
        => await page.SetViewportSizeAsync(page.ViewportSize!.Width, await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));

    public static TheoryData<string> Screens() => [.. Screen.All.Select(screen => screen.Name)];

    private static async Task HoldsAsync(Visit visit)
    {
        await HasNoFindingAsync(visit.Page);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("() => [...document.images].filter(i => !i.hasAttribute('width') || !i.hasAttribute('height')).map(i => i.outerHTML)"));
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/tin-tuc/cong-tac-dang/lanh-dao-tinh-lam-viec-voi-chi-bo-lien-hiep-hoi")]
    [InlineData("/lich-cong-tac?thang=2026-12")]
    public async Task Nothing_moves_while_a_page_loads(string path)
    {
        await using var visit = await browser.VisitAsync(Screen.Phone);
        await visit.Page.AddInitScriptAsync("window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value)).observe({ type: 'layout-shift', buffered: true })");
        await visit.GoAsync(path);
        await visit.Page.WaitForTimeoutAsync((float)LongestQuietMilliseconds);

        // Chromium's own bound for "good" is 0.1; a font that swaps with matched metrics stays far below a tenth of it.
        Assert.InRange(await visit.Page.EvaluateAsync<double>("() => window.shift"), 0, 0.01);
    }

    private static async Task HasNoFindingAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        Assert.True(
            result.Violations.Length == 0,
            string.Join('\n', result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html} {node.Target}"))));
    }
}
