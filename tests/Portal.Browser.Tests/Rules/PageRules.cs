using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Rules;

/// <summary>What holds for every page, light as dark.</summary>
internal static class PageRules
{
    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();
    private static readonly object s_everything = new { type = "tag", values = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

    // Of axe's rules these two look at colours; what the others look at is the same page in both schemes.
    private static readonly object s_colours = new { type = "rule", values = (string[])["color-contrast", "link-in-text-block"] };

    /// <summary>Looks at the page that is shown, first as it is and then in dark colours.</summary>
    public static async Task HoldAsync(Visit visit)
    {
        var page = visit.Page;
        await page.EvaluateAsync(s_axe);
        await HoldAsync(visit, s_everything);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        try
        {
            await HoldAsync(visit, s_colours);
        }
        finally
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        }
    }

    private static async Task HoldAsync(Visit visit, object runOnly)
    {
        var page = visit.Page;
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            async runOnly => {
              const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'], iframes: false });
              return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html} ${node.target}`));
            }
            """,
            runOnly));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.images].filter(i => !i.hasAttribute('width') || !i.hasAttribute('height')).map(i => i.outerHTML)"));
        Assert.Empty(visit.TakeComplaints());
    }
}
