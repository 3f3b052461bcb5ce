using System.Security.Claims;
using Embedded.Users.Administration;
using Embedded.Users.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Portal.TestSupport;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.Users.Tests.Pages;

/// <summary>What the pages for administrators stand on.</summary>
public abstract class AdministrationTests(PortalSite site) : AccountPageTests(site)
{
    [Fact]
    public async Task An_account_is_created_found_and_changed()
    {
        var name = "u" + Guid.NewGuid().ToString("N");
        await AsAdministratorAsync(async (services, actor) =>
        {
            var administration = services.GetRequiredService<AccountAdministration>();
            var user = await administration.CreateAsync(actor, new AccountInput(" " + name + " ", name + "@example.org", ["editor"]), Password, Fail);
            Assert.Equal((name, "Editor"), (user!.UserName, Assert.Single(user.RoleNames)));
        });

        await AsAdministratorAsync(async (services, actor) =>
        {
            var directory = services.GetRequiredService<AccountDirectory>();
            foreach (var filter in new[] { new AccountFilter { Search = name[3..20] }, new AccountFilter { Search = name + "@EXAMPLE", Role = "Editor", State = AccountState.Enabled } })
            {
                var user = Assert.Single((await directory.ListAsync(actor, filter)).Accounts);
                Assert.True(await services.GetRequiredService<AccountAdministration>().UpdateAsync(actor, user, new AccountInput(name, name + "@example.org", ["Editor", "Author"]), Fail));
            }

            Assert.Empty((await directory.ListAsync(actor, new AccountFilter { Search = name, Role = "Moderator" })).Accounts);
            Assert.Empty((await directory.ListAsync(actor, new AccountFilter { Search = name, State = AccountState.LockedOut })).Accounts);
            Assert.Empty((await directory.ListAsync(actor, new AccountFilter { Search = "%' OR 1=1 --" })).Accounts);
        });
    }

    [Fact]
    public async Task A_list_has_pages_in_the_order_of_names()
    {
        var mark = Guid.NewGuid().ToString("N")[..12];
        await AsAdministratorAsync(async (services, actor) =>
        {
            foreach (var number in new[] { 3, 1, 2 })
            {
                await services.GetRequiredService<AccountAdministration>().CreateAsync(actor, new AccountInput($"{mark}-{number}", $"{mark}{number}@example.org", []), Password, Fail);
            }
        });

        await AsAdministratorAsync(async (services, actor) =>
        {
            var directory = services.GetRequiredService<AccountDirectory>();
            var all = new AccountFilter { Search = mark, Size = 2 };

            var first = await directory.ListAsync(actor, all);
            Assert.Equal(($"{mark}-1 {mark}-2", (string?)null), (Names(first), first.Before));

            var second = await directory.ListAsync(actor, all with { After = first.After });
            Assert.Equal(($"{mark}-3", (string?)null), (Names(second), second.After));

            var back = await directory.ListAsync(actor, all with { Before = second.Before });
            Assert.Equal((Names(first), (string?)null, first.After), (Names(back), back.Before, back.After));
        });

        static string Names(AccountPage page) => string.Join(' ', page.Accounts.Select(user => user.UserName));
    }

    [Fact]
    public async Task A_wrong_account_is_refused_with_its_field()
    {
        var taken = await AddAsync();
        await AsAdministratorAsync(async (services, actor) =>
        {
            foreach (var (input, password, field) in new[]
            {
                (new AccountInput("", "a@example.org", []), Password, "UserName"),
                (new AccountInput("có dấu", "a@example.org", []), Password, "UserName"),
                (new AccountInput(taken.UserName, "a@example.org", []), Password, "UserName"),
                (new AccountInput(new string('a', 256), "a@example.org", []), Password, "UserName"),
                (new AccountInput("moi-" + taken.UserName, null, []), Password, "Email"),
                (new AccountInput("moi-" + taken.UserName, new string('a', 250) + "@example.org", []), Password, "Email"),
                (new AccountInput("moi-" + taken.UserName, "a@example.org", []) { PhoneNumber = "<script>" }, Password, "PhoneNumber"),
                (new AccountInput("moi-" + taken.UserName, "a@example.org", ["Anonymous"]), Password, "RoleNames"),
                (new AccountInput("moi-" + taken.UserName, taken.Email, []), Password, "Email"),
                (new AccountInput("moi-" + taken.UserName, "a@example.org", ["KhongCo"]), Password, "RoleNames"),
                (new AccountInput("moi-" + taken.UserName, "a@example.org", []), "ngan", "Password"),
            })
            {
                var fields = new List<string>();
                Assert.Null(await services.GetRequiredService<AccountAdministration>().CreateAsync(actor, input, password, (name, _) => fields.Add(name)));
                Assert.Contains(field, fields);
            }
        });
    }

    [Fact]
    public async Task Disabling_a_new_password_and_signing_out_end_live_sessions()
    {
        foreach (var act in new Func<AccountAdministration, ClaimsPrincipal, User, Task<bool>>[]
        {
            (administration, actor, user) => administration.DisableAsync(actor, user, Fail),
            (administration, actor, user) => administration.SetPasswordAsync(actor, user, "ruong-lua-xanh-2", Fail),
            (administration, actor, user) => administration.SignOutEverywhereAsync(actor, user, Fail),
        })
        {
            var account = await AddAsync("Author");
            using var browser = await SignedInAsync(account);

            await AsAdministratorAsync(async (services, actor) =>
            {
                var administration = services.GetRequiredService<AccountAdministration>();
                Assert.True(await act(administration, actor, (await administration.FindAsync(account.UserId))!));
            });

            Assert.Null(await browser.WhoAsync());
        }
    }

    [Fact]
    public async Task What_is_done_by_a_button_never_writes_over_what_another_stored_meanwhile()
    {
        foreach (var act in new Func<AccountAdministration, ClaimsPrincipal, User, Task<bool>>[]
        {
            (administration, actor, user) => administration.DisableAsync(actor, user, Fail),
            (administration, actor, user) => administration.EnableAsync(actor, user, Fail),
            (administration, actor, user) => administration.UnlockAsync(actor, user, Fail),
            (administration, actor, user) => administration.SetPasswordAsync(actor, user, "ruong-lua-xanh-2", Fail),
            (administration, actor, user) => administration.SignOutEverywhereAsync(actor, user, Fail),
            (administration, actor, user) => administration.TurnTwoFactorOffAsync(actor, user, Fail),
        })
        {
            var account = await AddAsync("Author");

            await AsAdministratorAsync(async (services, actor) =>
            {
                var administration = services.GetRequiredService<AccountAdministration>();
                var user = (await administration.FindAsync(account.UserId))!;
                await Site.UsingScopeAsync(async others =>
                {
                    var same = (await others.GetRequiredService<AccountAdministration>().FindAsync(account.UserId))!;
                    same.PhoneNumber = "0912345678";
                    await others.GetRequiredService<ISession>().SaveAsync(same);
                });
                var session = services.GetRequiredService<ISession>();

                await Assert.ThrowsAsync<ConcurrencyException>(async () =>
                {
                    Assert.True(await act(administration, actor, user));
                    await session.SaveChangesAsync();
                });
                await session.CancelAsync();
            });

            await Site.UsingScopeAsync(async services => Assert.Equal("0912345678", (await services.GetRequiredService<AccountAdministration>().FindAsync(account.UserId))!.PhoneNumber));
        }
    }

    [Fact]
    public async Task The_site_never_loses_its_administrators()
    {
        var second = await AddAsync("Administrator");
        await AsAdministratorAsync(async (services, actor) =>
        {
            var administration = services.GetRequiredService<AccountAdministration>();
            var owner = (await administration.FindAsync(actor.FindFirstValue(ClaimTypes.NameIdentifier)))!;
            var other = await services.GetRequiredService<IUserService>().CreatePrincipalAsync((await administration.FindAsync(second.UserId))!);

            Assert.False(await administration.DisableAsync(actor, owner, Ignore));
            Assert.False(await administration.DeleteAsync(other, owner, Ignore));
            Assert.False(await administration.UpdateAsync(actor, owner, new AccountInput(owner.UserName, owner.Email, []), Ignore));
            Assert.True(await administration.DisableAsync(actor, (await administration.FindAsync(second.UserId))!, Fail));
        });
    }

    [Fact]
    public async Task Whoever_may_edit_accounts_cannot_rise_above_themselves()
    {
        await Site.RunTextAsync("""
            { "name": "Clerks", "steps": [ { "name": "Roles", "Roles": [
              { "Name": "Clerk", "Description": "", "Permissions": [ "EditUsers", "DeleteUsers", "AssignRoleToUsers_Author" ], "PermissionBehavior": "Replace" } ] } ] }
            """);
        var clerk = await AddAsync("Clerk");
        var administrator = await AddAsync("Administrator");
        var author = await AddAsync("Author");

        await Site.UsingScopeAsync(async services =>
        {
            var administration = services.GetRequiredService<AccountAdministration>();
            var own = (await administration.FindAsync(clerk.UserId))!;
            var actor = await services.GetRequiredService<IUserService>().CreatePrincipalAsync(own);
            var above = (await administration.FindAsync(administrator.UserId))!;

            Assert.False(await administration.SetPasswordAsync(actor, above, "ruong-lua-xanh-2", Ignore));
            Assert.False(await administration.DisableAsync(actor, above, Ignore));
            Assert.False(await administration.TurnTwoFactorOffAsync(actor, above, Ignore));
            Assert.False(await administration.SendResetLinkAsync(actor, above, new DefaultHttpContext().Request, Ignore));
            Assert.False(await administration.UpdateAsync(actor, own, new AccountInput(own.UserName, own.Email, ["Clerk", "Administrator"]), Ignore));
            Assert.Null(await administration.CreateAsync(actor, new AccountInput("tay-sai", "tay-sai@example.org", ["Administrator"]), Password, Ignore));
            Assert.False(await administration.DisableAsync(actor, own, Ignore));
            Assert.True(await administration.UpdateAsync(actor, (await administration.FindAsync(author.UserId))!, new AccountInput(author.UserName, author.Email, []), Fail));
        });
    }

    [Fact]
    public async Task Nobody_gives_or_takes_over_what_they_may_not_do_themselves()
    {
        await Site.RunTextAsync("""
            { "name": "Keepers", "steps": [ { "name": "Roles", "Roles": [
              { "Name": "Registrar", "Description": "", "Permissions": [ "EditUsers" ], "PermissionBehavior": "Replace" },
              { "Name": "Keeper", "Description": "", "Permissions": [ "ManageRoles" ], "PermissionBehavior": "Replace" } ] } ] }
            """);
        var registrar = await AddAsync("Registrar");
        var keeper = await AddAsync("Keeper");
        var author = await AddAsync("Author");

        await Site.UsingScopeAsync(async services =>
        {
            var administration = services.GetRequiredService<AccountAdministration>();
            var own = (await administration.FindAsync(registrar.UserId))!;
            var actor = await services.GetRequiredService<IUserService>().CreatePrincipalAsync(own);
            var other = (await administration.FindAsync(author.UserId))!;

            Assert.False(await administration.UpdateAsync(actor, other, new AccountInput(other.UserName, other.Email, ["Author", "Keeper"]), Ignore));
            Assert.False(await administration.SetPasswordAsync(actor, (await administration.FindAsync(keeper.UserId))!, "ruong-lua-xanh-2", Ignore));
            Assert.False(await administration.UpdateAsync(actor, own, new AccountInput(own.UserName, own.Email, ["Registrar", "Editor"]), Ignore));
            Assert.False(await administration.UpdateAsync(actor, own, new AccountInput(own.UserName, "khac-" + own.Email, ["Registrar"]), Ignore));
            Assert.False(await administration.SetPasswordAsync(actor, own, "ruong-lua-xanh-2", Ignore));
            Assert.True(await administration.UpdateAsync(actor, other, new AccountInput(other.UserName, other.Email, ["Editor"]), Fail));
        });
    }

    [Fact]
    public async Task Who_may_list_accounts_of_a_role_finds_those_alone()
    {
        await Site.RunTextAsync("""
            { "name": "Heads", "steps": [ { "name": "Roles", "Roles": [
              { "Name": "Head", "Description": "", "Permissions": [ "ListUsersInRole_Contributor" ], "PermissionBehavior": "Replace" } ] } ] }
            """);
        var head = await AddAsync("Head");
        var shown = await AddAsync("Contributor");
        var hidden = await AddAsync("Contributor", "Editor");
        var nobody = await AddAsync("Author");

        await Site.UsingScopeAsync(async services =>
        {
            var directory = services.GetRequiredService<AccountDirectory>();
            var found = (await directory.ListAsync(await PrincipalAsync(head), new AccountFilter { Size = 1000 })).Accounts.Select(user => user.UserName).ToArray();

            Assert.Contains(shown.UserName, found);
            Assert.DoesNotContain(hidden.UserName, found);
            Assert.DoesNotContain(nobody.UserName, found);
            Assert.True(await directory.IsForAsync(await PrincipalAsync(head)));
            Assert.False(await directory.IsForAsync(await PrincipalAsync(nobody)));

            async Task<ClaimsPrincipal> PrincipalAsync(User user)
                => await services.GetRequiredService<IUserService>().CreatePrincipalAsync((await services.GetRequiredService<AccountAdministration>().FindAsync(user.UserId))!);
        });
    }

    [Fact]
    public async Task A_permission_for_a_role_covers_accounts_whose_every_role_it_covers()
    {
        await Site.RunTextAsync("""
            { "name": "Leads", "steps": [ { "name": "Roles", "Roles": [
              { "Name": "Lead", "Description": "", "Permissions": [ "EditUsersInRole_Author" ], "PermissionBehavior": "Replace" } ] } ] }
            """);
        var lead = await AddAsync("Lead");

        await Site.UsingScopeAsync(async services =>
        {
            var authorization = services.GetRequiredService<IAuthorizationService>();
            var actor = await services.GetRequiredService<IUserService>().CreatePrincipalAsync((await services.GetRequiredService<AccountAdministration>().FindAsync(lead.UserId))!);

            Assert.True(await MayAsync("Author"));
            Assert.False(await MayAsync("Author", "Editor"));
            Assert.False(await MayAsync());

            Task<bool> MayAsync(params string[] roles)
                => authorization.AuthorizeAsync(actor, CommonPermissions.EditUsers, new User { UserId = "x", UserName = "x", RoleNames = [.. roles] });
        });
    }

    [Fact]
    public async Task A_reset_link_goes_to_the_accounts_owner()
    {
        var account = await AddAsync();
        await AsAdministratorAsync(async (services, actor) =>
        {
            var request = new DefaultHttpContext().Request;
            (request.Scheme, request.Host) = ("https", new HostString("portal.example.org"));
            var administration = services.GetRequiredService<AccountAdministration>();
            Assert.True(await administration.SendResetLinkAsync(actor, (await administration.FindAsync(account.UserId))!, request, Fail));
        });

        Assert.Contains("https://portal.example.org/ResetPassword?code=", (await Mailbox.ReceiveAsync(account.Email!, Cancellation)).HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_is_created_given_permissions_and_removed_from_its_accounts()
    {
        var name = "Vai-tro-" + Guid.NewGuid().ToString("N")[..8];
        await AsAdministratorAsync(async (services, actor) =>
        {
            var roles = services.GetRequiredService<RoleAdministration>();
            Assert.NotNull(await roles.CreateAsync(name, "Thử", Fail));
            Assert.Null(await roles.CreateAsync(name.ToLowerInvariant(), null, Ignore));
            Assert.True(await roles.UpdateAsync(actor, name, "Thử nữa", ["Edit_Article", "ListContent"], Fail));
            Assert.False(await roles.UpdateAsync(actor, name, null, ["KhongCoQuyen"], Ignore));
            Assert.False(await roles.UpdateAsync(actor, "Anonymous", null, ["ManageUsers"], Ignore));
            Assert.False(await roles.UpdateAsync(actor, "Administrator", null, [], Ignore));
            Assert.False(await roles.DeleteAsync("Authenticated", Ignore));
            Assert.Contains(await roles.ListPermissionsAsync(), group => group.Permissions.Any(permission => permission.Name == "Edit_Article"));
        });

        var account = await AddAsync(name);
        await AsAdministratorAsync(async (services, _) =>
        {
            var roles = services.GetRequiredService<RoleAdministration>();
            Assert.Equal(["Edit_Article", "ListContent"], RoleAdministration.PermissionsOf((await roles.FindAsync(name))!).Order(StringComparer.Ordinal));
            Assert.True(await roles.DeleteAsync(name, Fail));
        });

        Assert.Empty((await StoredAsync(account)).RoleNames);
    }

    private static void Fail(string field, string message) => Assert.Fail($"{field}: {message}");

    private static void Ignore(string field, string message) => Assert.NotEmpty(message);

    private Task AsAdministratorAsync(Func<IServiceProvider, ClaimsPrincipal, Task> work) => Site.UsingScopeAsync(async services =>
    {
        var user = await services.GetRequiredService<UserManager<IUser>>().FindByNameAsync(AutoSetupSettings.AdminUserName);
        await work(services, await services.GetRequiredService<IUserService>().CreatePrincipalAsync(user!));
    });
}
