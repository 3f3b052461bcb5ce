using System.Security.Claims;
using Embedded.Users.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security.Permissions;

namespace Embedded.Users.Tests;

public sealed class PermissionTests
{
    public static TheoryData<string?, string?, string, bool> Matrix => new()
    {
        // user id, role, permission, granted
        { null, null, "ReadNews", true },
        { null, null, "EditNews", false },
        { null, null, "ManageNews", false },
        { "u1", null, "ReadNews", true },
        { "u1", null, "EditNews", false },
        { "u1", "Editor", "ReadNews", true },
        { "u1", "editor", "EditNews", true },
        { "u1", "Editor", "ManageNews", false },
        { "u1", "NoSuchRole", "EditNews", false },
        { "u1", "Administrator", "ManageNews", true },
        { "owner", null, "ManageNews", true },
        { null, "Administrator", "ManageNews", false },
    };

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task A_permission_comes_from_roles_from_what_implies_it_and_from_ownership(string? userId, string? role, string permission, bool granted)
    {
        await using var accounts = await AccountsSite.CreateAsync();
        var claims = new List<Claim>();
        if (userId is not null)
        {
            claims.Add(new Claim(ClaimTypes.NameIdentifier, userId));
        }

        if (role is not null)
        {
            claims.Add(new Claim(ClaimTypes.Role, role));
        }

        // An identity without an authentication type is not signed in, whatever it claims.
        var user = new ClaimsPrincipal(new ClaimsIdentity(claims, userId is null ? null : "test"));

        Assert.Equal(granted, await accounts.InScopeAsync(services => services.GetRequiredService<IAuthorizationService>()
            .AuthorizeAsync(user, Named(permission))));
    }

    [Fact]
    public async Task A_permission_claim_of_the_account_grants_what_it_implies()
    {
        await using var accounts = await AccountsSite.CreateAsync();
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(Permission.ClaimType, "EditNews")], "test"));

        await accounts.InScopeAsync(async services =>
        {
            var authorization = services.GetRequiredService<IAuthorizationService>();
            Assert.True(await authorization.AuthorizeAsync(user, TestPermissions.ReadNews));
            Assert.False(await authorization.AuthorizeAsync(user, TestPermissions.ManageNews));
        });
    }

    private static Permission Named(string name) => name switch
    {
        "ReadNews" => TestPermissions.ReadNews,
        "EditNews" => TestPermissions.EditNews,
        _ => TestPermissions.ManageNews,
    };
}
