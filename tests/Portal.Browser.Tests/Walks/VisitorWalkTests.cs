using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Walks;

/// <summary>One visitor's way through the portal, by the links and buttons that the pages show.</summary>
public sealed partial class VisitorWalkTests(SampleBrowser browser)
{
    private const string WorkingSession = "/hoi-nghi/lanh-dao-tinh-lam-viec-voi-chi-bo-lien-hiep-hoi";

    public static TheoryData<string> Screens() => new(Screen.Phone.Name, Screen.Desktop.Name);

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task From_the_home_page_to_a_category_an_article_a_meeting_the_calendar_and_an_association(string screen)
    {
        await using var visit = await browser.VisitAsync(Screen.All.Single(one => one.Name == screen));
        var page = visit.Page;

        await visit.GoAsync("/");
        await OpenMenuAsync(page, "Tin tức");
        await EndsAtAsync(page, "/tin-tuc");

        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Phổ biến kiến thức" }).First.ClickAsync();
        await EndsAtAsync(page, "/tin-tuc/pho-bien-kien-thuc");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = BuckwheatTitle() }).First.ClickAsync();
        await EndsAtAsync(page, "/tin-tuc/pho-bien-kien-thuc/tam-giac-mach-khong-chi-de-ngam");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Tam giác mạch không chỉ để ngắm");
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Đường dẫn" }).Or(page.Locator("nav.breadcrumb"))).ToContainTextAsync("Phổ biến kiến thức");

        await OpenMenuAsync(page, "Hội nghị");
        await EndsAtAsync(page, "/hoi-nghi");
        await visit.GoAsync(WorkingSession);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Kết luận" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Rà soát, tham mưu trình UBND tỉnh phê duyệt danh mục tư vấn, phản biện năm 2018")).ToBeVisibleAsync();

        await OpenMenuAsync(page, "Lịch công tác");
        await EndsAtAsync(page, "/lich-cong-tac");
        await visit.GoAsync("/lich-cong-tac?thang=2026-12");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = YearEndConference() }).ClickAsync();
        await EndsAtAsync(page, "/hoi-nghi/hoi-nghi-ban-chap-hanh-cuoi-nam-2026");

        await OpenMenuAsync(page, "Hội thành viên");
        await EndsAtAsync(page, "/hoi-thanh-vien");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Hội Y học tỉnh" }).First.ClickAsync();
        await EndsAtAsync(page, "/hoi-thanh-vien/hoi-y-hoc");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Hội Y học tỉnh");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task An_article_is_shared_by_plain_links_and_printed_without_the_site_around_it(string screen)
    {
        await using var visit = await browser.VisitAsync(Screen.All.Single(one => one.Name == screen));
        var page = visit.Page;
        await visit.GoAsync("/tin-tuc/pho-bien-kien-thuc/tam-giac-mach-khong-chi-de-ngam");

        var share = page.GetByRole(AriaRole.Region, new() { Name = "Chia sẻ" });
        foreach (var (name, host) in new[] { ("Facebook", "www.facebook.com"), ("X", "x.com") })
        {
            var link = share.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
            var address = new Uri((await link.GetAttributeAsync("href"))!);
            Assert.EndsWith(host.Replace("www.", "", StringComparison.Ordinal), address.Host, StringComparison.Ordinal);
            Assert.Contains(Uri.EscapeDataString("/tin-tuc/pho-bien-kien-thuc/tam-giac-mach-khong-chi-de-ngam"), address.Query, StringComparison.Ordinal);
            Assert.Contains("noopener", await link.GetAttributeAsync("rel"), StringComparison.Ordinal);
        }

        await Assertions.Expect(share.GetByRole(AriaRole.Button, new() { Name = "Chép liên kết" })).ToBeVisibleAsync();
        await page.EvaluateAsync("() => { window.printed = 0; window.print = () => window.printed++; }");
        await share.GetByRole(AriaRole.Button, new() { Name = "In" }).ClickAsync();
        Assert.Equal(1, await page.EvaluateAsync<int>("() => window.printed"));

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("nav.menu-bar")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".share")).ToBeHiddenAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Display_choices_are_applied_at_once_and_remembered()
    {
        await using var visit = await browser.VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.GoAsync("/gioi-thieu");
        var light = await BackgroundAsync(page);
        var normal = await TextSizeAsync(page);

        await page.GetByText("Hiển thị", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Tối", Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Rất lớn", Exact = true }).CheckAsync();
        Assert.NotEqual(light, await BackgroundAsync(page));

        await visit.GoAsync("/lien-he");
        Assert.NotEqual(light, await BackgroundAsync(page));
        Assert.True(await TextSizeAsync(page) > normal);
    }

    private static async Task OpenMenuAsync(IPage page, string name)
    {
        // Until its script has run, a page shows the menu as it is without one.
        await page.WaitForLoadStateAsync();
        var bar = page.GetByRole(AriaRole.Navigation, new() { Name = "Thực đơn chính" }).Or(page.Locator("nav.menu-bar"));
        if (!await bar.First.IsVisibleAsync())
        {
            await page.Locator(".menu-toggle").ClickAsync();
        }

        await bar.First.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
    }

    private static Task EndsAtAsync(IPage page, string path)
        => Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(path) + "$"));

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

    private static Task<double> TextSizeAsync(IPage page) => page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)");

    [GeneratedRegex("Tam giác mạch")]
    private static partial Regex BuckwheatTitle();

    [GeneratedRegex("Hội nghị Ban Chấp hành cuối năm 2026")]
    private static partial Regex YearEndConference();
}
