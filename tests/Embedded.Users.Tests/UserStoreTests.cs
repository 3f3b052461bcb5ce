using System.Security.Claims;
using Embedded.Users.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Embedded.Users.Tests;

public sealed class UserStoreTests
{
    [Fact]
    public async Task An_account_is_found_by_id_name_email_role_and_claim()
    {
        await using var accounts = await AccountsSite.CreateAsync();
        var added = await accounts.AddAsync("hoa", "Mat-khau-1", "Editor");
        await accounts.InScopeAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            await users.AddClaimAsync((await users.FindByIdAsync(added.UserId))!, new Claim("unit", "office"));
        });

        await accounts.InScopeAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            Assert.Equal(added.UserId, ((User)(await users.FindByNameAsync("HOA"))!).UserId);
            Assert.Equal(added.UserId, ((User)(await users.FindByEmailAsync("Hoa@Example.org"))!).UserId);
            Assert.Equal("hoa", Assert.Single(await users.GetUsersInRoleAsync("editor")).UserName);
            Assert.Equal("hoa", Assert.Single(await users.GetUsersForClaimAsync(new Claim("unit", "office"))).UserName);
            Assert.Empty(await users.GetUsersInRoleAsync("Administrator"));
        });
    }

    [Fact]
    public async Task A_name_or_email_in_use_is_refused()
    {
        await using var accounts = await AccountsSite.CreateAsync();
        await accounts.AddAsync("hoa");

        var (byName, byEmail) = await accounts.InScopeAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            return (
                await users.CreateAsync(new User { UserName = "HOA", Email = "other@example.org" }, "Mat-khau-1"),
                await users.CreateAsync(new User { UserName = "lan", Email = "HOA@example.org" }, "Mat-khau-1"));
        });

        Assert.Contains(byName.Errors, error => error.Code == "DuplicateUserName");
        Assert.Contains(byEmail.Errors, error => error.Code == "DuplicateEmail");
    }

    [Fact]
    public async Task A_password_is_kept_as_a_salted_hash_only()
    {
        await using var accounts = await AccountsSite.CreateAsync();
        var one = await accounts.AddAsync("hoa", "Mat-khau-1");
        var two = await accounts.AddAsync("lan", "Mat-khau-1");

        Assert.NotEqual(one.PasswordHash, two.PasswordHash);
        var hash = Convert.FromBase64String(one.PasswordHash!);
        Assert.Equal(1, hash[0]);
        Assert.Equal(210_000, (hash[5] << 24) | (hash[6] << 16) | (hash[7] << 8) | hash[8]);
    }

    [Fact]
    public async Task A_removed_role_leaves_its_accounts_and_a_system_role_stays()
    {
        await using var accounts = await AccountsSite.CreateAsync();
        await accounts.AddAsync("hoa", "Mat-khau-1", "Editor");

        await accounts.InScopeAsync(async services =>
        {
            var roles = services.GetRequiredService<RoleManager<OrchardCore.Security.IRole>>();
            Assert.True((await roles.DeleteAsync((await roles.FindByNameAsync("Editor"))!)).Succeeded);
            Assert.False((await roles.DeleteAsync((await roles.FindByNameAsync("Anonymous"))!)).Succeeded);
        });

        var hoa = await accounts.InScopeAsync(services => services.GetRequiredService<UserManager<IUser>>().FindByNameAsync("hoa"));
        Assert.Empty(((User)hoa!).RoleNames);
    }
}
