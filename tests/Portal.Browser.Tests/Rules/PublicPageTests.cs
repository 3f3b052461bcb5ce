namespace Portal.Browser.Tests.Rules;

/// <summary>What holds for every page of a visitor, on a phone as on a desktop, light as dark.</summary>
public sealed class PublicPageTests(Windows windows) : IClassFixture<Windows>
{
    public static TheoryData<string, string> Pages() => SitePages.InWindows(SitePages.Paths);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_whole_and_quiet(string path, string window)
    {
        var visit = await windows.ThatOfAsync(window);
        await visit.GoAsync(path, SitePages.StatusOf(path));

        await PageRules.HoldAsync(visit);
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task A_refused_sign_in_is_accessible_whole_and_quiet(string window)
    {
        var visit = await windows.ThatOfAsync(window);
        await visit.GoAsync("/Login");
        await visit.Page.FillAsync("#UserName", "khong-co");
        await visit.Page.FillAsync("#Password", "sai");
        await visit.Page.ClickAsync("main button");

        await PageRules.HoldAsync(visit);
    }
}
