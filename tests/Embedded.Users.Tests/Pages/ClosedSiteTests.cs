using System.Net;
using Embedded.Users.Tests.Support;
using Portal.TestSupport;

namespace Embedded.Users.Tests.Pages;

/// <summary>A site for people with an account only: whatever way in a visitor takes, content stays inside.</summary>
public sealed class ClosedSiteTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Path = "/tin-tuc/cong-tac-dang/lanh-dao-tinh-lam-viec-voi-chi-bo-lien-hiep-hoi";
    private const string Entry = "<item>";

    [Fact]
    public async Task A_visitor_finds_nothing_and_a_member_everything()
    {
        await site.RunTextAsync("""
            { "name": "Closed", "steps": [ { "name": "Roles", "Roles": [
              { "Name": "Anonymous", "Permissions": [ "ViewContent" ], "PermissionBehavior": "Remove" } ] } ] }
            """);
        using var visitor = new Browser(site);
        using var member = await site.CreateUserAsync(TestContext.Current.CancellationToken);

        using var page = await visitor.GetAsync(Path);
        Assert.Contains("/Login?", page.Headers.Location?.OriginalString, StringComparison.Ordinal);
        using var shown = await member.GetAsync(new Uri(Path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);

        foreach (var path in new[] { "/rss", "/tin-tuc/cong-tac-dang/rss" })
        {
            Assert.DoesNotContain(Entry, await visitor.ReadAsync(path), StringComparison.Ordinal);
            Assert.Contains(Entry, await member.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }
}
