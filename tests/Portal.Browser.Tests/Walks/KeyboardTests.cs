using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Walks;

/// <summary>A page by keyboard alone.</summary>
public sealed class KeyboardTests(SampleBrowser browser)
{
    private const int MostSteps = 200;

    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await using var visit = await browser.VisitAsync(Screen.Desktop);
        await visit.GoAsync("/gioi-thieu");

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("noi-dung", await visit.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/tin-tuc/pho-bien-kien-thuc/tam-giac-mach-khong-chi-de-ngam")]
    [InlineData("/hoi-thanh-vien")]
    public async Task Every_stop_is_seen_and_every_visible_link_is_reached(string path)
    {
        await using var visit = await browser.VisitAsync(Screen.Desktop);
        await visit.GoAsync(path);

        await ReachesAllAsync(visit);
    }

    [Theory]
    [InlineData("/Admin")]
    [InlineData("/Admin/Contents/ContentItems/Taxonomy")]
    [InlineData("/Admin/Contents/ContentTypes/Association/Create")]
    [InlineData("/Admin/Media?path=news")]
    [InlineData("/Admin/Directives")]
    public async Task Every_stop_of_an_officer_is_seen_and_every_visible_link_is_reached(string path)
    {
        await using var visit = await browser.VisitAsync(Screen.Desktop);
        await visit.SignInAsync();
        await visit.GoAsync(path);

        await ReachesAllAsync(visit);
    }

    private static async Task ReachesAllAsync(Visit visit)
    {
        await visit.Page.EvaluateAsync("() => { window.reached = new Set(); }");
        var unseen = new List<string>();

        for (var step = 0; step < MostSteps; step++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var stop = await visit.Page.EvaluateAsync<string?>("""
                () => {
                    const stop = document.activeElement;
                    if (!stop || stop === document.body || window.reached.has(stop)) return null;
                    window.reached.add(stop);
                    const box = stop.getBoundingClientRect();
                    // A card's link shows its focus around the whole card; a hidden radio button, on its label.
                    const marks = [getComputedStyle(stop), getComputedStyle(stop, '::after'), ...[stop.nextElementSibling, stop.closest('article')].filter(Boolean).map(one => getComputedStyle(one))];
                    const seen = box.width > 0 && box.height > 0 && marks.some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
                    return seen ? '' : stop.outerHTML.slice(0, 160);
                }
                """);
            if (stop is null)
            {
                break;
            }

            if (stop.Length > 0)
            {
                unseen.Add(stop);
            }
        }

        Assert.Empty(unseen);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main a[href]')].filter(a => a.checkVisibility({ visibilityProperty: true }) && a.tabIndex >= 0 && !window.reached.has(a)).map(a => a.outerHTML.slice(0, 120))"));
    }
}
