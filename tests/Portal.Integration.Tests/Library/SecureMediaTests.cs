using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>With the feature for it, a folder is seen by whom a role says, as files and as pictures in every size, and is not there for others.</summary>
public sealed class SecureMediaTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_is_seen_by_whom_a_role_says()
    {
        await site.StoreAsync("cong-khai/a.png");
        await site.StoreAsync("noi-bo/a.png");
        await site.StoreAsync("noi-bo/cu/b.png");
        await site.StoreAsync("_Users/ai-do/a.png");
        using var visitor = site.CreateVisitor();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, "_Users/ai-do/a.png"));

        await site.UsingScopeAsync(async services =>
        {
            var features = services.GetRequiredService<IShellFeaturesManager>();
            await features.EnableFeaturesAsync((await features.GetAvailableFeaturesAsync()).Where(feature => feature.Id == "OrchardCore.Media.Security"), force: true);
        });
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, "noi-bo/a.png"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(visitor, "_Users/ai-do/a.png"));

        await GrantAsync("Anonymous", remove: "ViewMediaContent", add: "ViewMediaContent_cong-khai");
        await GrantAsync("Author", remove: null, add: "ViewMediaContent_noi-bo");
        foreach (var path in new[] { "noi-bo/a.png", "noi-bo/a.png?width=16", "noi-bo/cu/b.png", "noi-bo/khong-co.png" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(visitor, path));
        }

        using (var open = await visitor.GetAsync(new Uri("/media/cong-khai/a.png", UriKind.Relative), Cancellation))
        {
            Assert.Equal(HttpStatusCode.OK, open.StatusCode);
            Assert.True(open.Headers.CacheControl!.Public);
        }

        using var author = await site.CreateUserAsync(Cancellation, "Author");
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        foreach (var path in new[] { "/media/noi-bo/a.png", "/media/noi-bo/a.png?width=16" })
        {
            using var secret = await author.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, secret.StatusCode);
            Assert.True(secret.Headers.CacheControl!.Private && secret.Headers.CacheControl.NoStore);
        }

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(contributor, "noi-bo/a.png"));
        Assert.Contains("noi-bo", (await author.OpenAsync("/Admin/Media")).QuerySelector(".media-folders")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("noi-bo", (await contributor.OpenAsync("/Admin/Media")).QuerySelector(".media-folders")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["b.png"], (await author.OpenAsync("/Admin/Media?path=noi-bo/cu")).FileNames());
        Assert.Empty((await contributor.OpenAsync("/Admin/Media?q=b")).FileNames());

        using var administrator = site.CreateVisitor();
        await SignIn.AsAdministratorAsync(administrator, Cancellation);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(administrator, "_Users/ai-do/a.png"));
        Assert.Contains("Xem tệp trong thư mục “noi-bo”", (await administrator.OpenAsync("/Admin/Roles/Edit/Author")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri("/media/" + path, UriKind.Relative), Cancellation);

        return answer.StatusCode;
    }

    private Task GrantAsync(string name, string? remove, string add) => site.UsingScopeAsync(async services =>
    {
        var roles = services.GetRequiredService<RoleManager<IRole>>();
        var role = (Role)(await roles.FindByNameAsync(name))!;
        role.RoleClaims.RemoveAll(claim => claim.ClaimValue == remove);
        role.RoleClaims.Add(new RoleClaim { ClaimType = Permission.ClaimType, ClaimValue = add });
        Assert.True((await roles.UpdateAsync(role)).Succeeded);
    });
}
