using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>The admin's menu leads only to what its reader may open.</summary>
public sealed class MenuTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static readonly string[] Entries =
        ["/Admin/Contents/ContentItems/Article", "/Admin/Contents/ContentItems/Meeting", "/Admin/Associations", "/Admin/Meetings/Calendar", "/Admin/Directives",
        "/Admin/Contents/ContentItems/Page", "/Admin/Contents/ContentItems/LandingPage", "/Admin/Contents/ContentItems/Menu", "/Admin/Contents/ContentItems/Taxonomy", "/Admin/Users/Index", "/Admin/Roles/Index", "/Admin/Settings/general", "/Admin/Settings/localization", "/Admin/Settings/email", "/Admin/Settings/userLogin", "/Admin/Settings/Office"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Administrator")]
    [InlineData("Editor")]
    [InlineData("Author")]
    [InlineData("Contributor")]
    public async Task An_entry_is_shown_to_who_may_open_it(string role)
    {
        using var officer = await site.CreateUserAsync(Cancellation, role);
        var page = await officer.GetStringAsync(new Uri("/Admin", UriKind.Relative), Cancellation);

        foreach (var entry in Entries)
        {
            using var answer = await officer.GetAsync(new Uri(entry, UriKind.Relative), Cancellation);

            Assert.True(answer.IsSuccessStatusCode == page.Contains($"href=\"{entry}\"", StringComparison.Ordinal), $"{role} {entry}: {answer.StatusCode}");
        }

        // Some see the lists and some do not: otherwise the test would tell nothing.
        Assert.Equal(role != "Contributor", page.Contains($"href=\"{Entries[1]}\"", StringComparison.Ordinal));
    }
}
