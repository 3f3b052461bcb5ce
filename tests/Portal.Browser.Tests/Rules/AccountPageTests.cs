namespace Portal.Browser.Tests.Rules;

/// <summary>What holds for the pages of an account, one's own and those that an administrator keeps.</summary>
public sealed class AccountPageTests(OfficersWindows windows) : IClassFixture<OfficersWindows>
{
    private static readonly string[] s_ownPaths =
        ["/Account/Profile", "/ChangePassword", "/ChangePasswordConfirmation", "/Account/Sessions", "/Account/TwoFactor", "/Account/TwoFactor/AuthenticatorApp", "/Users/LogOff"];

    public static TheoryData<string, string> OwnPages() => SitePages.InWindows(s_ownPaths);

    [Theory]
    [MemberData(nameof(OwnPages))]
    public async Task A_page_of_ones_own_account_is_accessible_whole_and_quiet(string path, string window)
    {
        var visit = await windows.ThatOfAsync(window);
        await visit.GoAsync(path);

        await PageRules.HoldAsync(visit);
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task The_pages_of_an_account_are_accessible_whole_and_quiet(string window)
    {
        var visit = await windows.ThatOfAsync(window);
        await visit.GoAsync("/Admin/Users/Index");
        // Each site makes the ids anew.
        var editor = (await visit.Page.Locator(".title-cell a").First.GetAttributeAsync("href"))!;
        foreach (var page in new[] { "Edit", "EditPassword", "Delete" })
        {
            await visit.GoAsync(editor.Replace("/Edit/", $"/{page}/", StringComparison.Ordinal));
            await AdminPageTests.ShowWholeAsync(visit.Page);
            await PageRules.HoldAsync(visit);
        }
    }
}
