using System.Globalization;
using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Walks;

/// <summary>A meeting is recorded with what it decided, and one of its directives is followed up.</summary>
public sealed class MeetingWalkTests(SampleBrowser browser)
{
    private static readonly string[] s_directives = ["Kiện toàn ba hội thành viên", "Lập danh mục tư vấn, phản biện", "Mở lớp tập huấn cho cơ sở"];

    [Fact]
    public async Task A_meeting_is_recorded_with_three_directives_and_one_is_followed_up()
    {
        await using var visit = await browser.VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.GoAsync("/Admin/Contents/ContentTypes/Meeting/Create");
        await page.Locator("[name='TitlePart.Title']").FillAsync("Giao ban tháng mười một của văn phòng");
        await page.Locator("[name='Meeting.Kind.Text']").SelectOptionAsync("Briefing");
        await page.Locator("[name='Meeting.StartUtc.LocalDateTime']").FillAsync("2026-11-16T08:00");
        await page.Locator("[name='AutoroutePart.Path']").FillAsync("hoi-nghi/giao-ban-thang-muoi-mot");
        var directives = page.Locator("section[data-nested='Directives']");
        for (var number = 0; number < s_directives.Length; number++)
        {
            await directives.Locator("button[data-operation='add']").ClickAsync();
            var added = directives.Locator("li.nested-item").Nth(number);
            await added.Locator("[name$='.TitlePart.Title']").FillAsync(s_directives[number]);
            await added.Locator("[name$='.Directive.Owner.Text']").FillAsync("Văn phòng");
            await added.Locator("[name$='.Directive.DueDate.Value']").FillAsync(string.Create(CultureInfo.InvariantCulture, $"2026-12-{10 + number}"));
        }

        await page.Locator(".editor-actions").GetByRole(AriaRole.Button, new() { Name = "Đăng", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#messages")).ToContainTextAsync("Đã đăng: Giao ban tháng mười một của văn phòng");

        await visit.GoAsync("/Admin/Directives?owner=V%C4%83n%20ph%C3%B2ng");
        var directive = page.Locator("ul.register > li", new() { HasText = s_directives[1] });
        await directive.Locator("summary").ClickAsync();
        await directive.Locator("[name='Status']").SelectOptionAsync("Done");
        await directive.Locator("[name='Note']").FillAsync("Danh mục đã trình Ủy ban nhân dân tỉnh.");
        await directive.Locator("button[type='submit']").ClickAsync();
        await Assertions.Expect(page.Locator("#messages")).ToContainTextAsync("kết quả thực hiện");

        await visit.GoAsync("/hoi-nghi/giao-ban-thang-muoi-mot");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Danh mục đã trình Ủy ban nhân dân tỉnh.");
        foreach (var title in s_directives)
        {
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync(title);
        }

        Assert.Empty(visit.Complaints);
    }
}
