using Microsoft.Playwright;

namespace Portal.Browser.Tests.Rules;

/// <summary>What holds for every page of an officer, on a phone as on a desktop, light as dark.</summary>
public sealed class AdminPageTests(OfficersWindows windows) : IClassFixture<OfficersWindows>
{
    public static TheoryData<string, string> Pages() => SitePages.InWindows(SitePages.AdminPaths);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_whole_and_quiet(string path, string window)
    {
        var visit = await windows.ThatOfAsync(window);
        await visit.GoAsync(path);
        await ShowWholeAsync(visit.Page);

        await PageRules.HoldAsync(visit);
    }

    /// <summary>The bar with the editor's buttons stays at the edge of the window, where it hides half of what is just beneath it; scrolling brings that out.</summary>
    internal static async Task ShowWholeAsync(IPage page)
        => await page.SetViewportSizeAsync(page.ViewportSize!.Width, await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
}
