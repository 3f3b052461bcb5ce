using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Rules;

/// <summary>What a reader looks at stays where it is.</summary>
public sealed class StillnessTests(SampleBrowser browser)
{
    private const float LongestQuietMilliseconds = 500;

    [Theory]
    [InlineData("/")]
    [InlineData("/tin-tuc/cong-tac-dang/lanh-dao-tinh-lam-viec-voi-chi-bo-lien-hiep-hoi")]
    [InlineData("/lich-cong-tac?thang=2026-12")]
    public async Task Nothing_moves_while_a_page_loads(string path)
    {
        await using var visit = await browser.VisitAsync(Screen.Phone);
        await visit.Page.AddInitScriptAsync("window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value)).observe({ type: 'layout-shift', buffered: true })");
        await visit.GoAsync(path);
        await visit.Page.WaitForTimeoutAsync(LongestQuietMilliseconds);

        // Chromium's own bound for "good" is 0.1; a font that swaps with matched metrics stays far below a tenth of it.
        Assert.InRange(await visit.Page.EvaluateAsync<double>("() => window.shift"), 0, 0.01);
    }
}
