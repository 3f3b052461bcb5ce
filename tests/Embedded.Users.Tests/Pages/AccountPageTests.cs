using Embedded.Users.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Portal.TestSupport;

namespace Embedded.Users.Tests.Pages;

/// <summary>What the tests of account pages share: a running site, and accounts of each test's own.</summary>
public abstract class AccountPageTests
{
    protected const string Password = "con-bo-gam-co-1";

    protected AccountPageTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        Site = site;
        Mailbox = ((IAccountSite)site).Mailbox;
    }

    protected PortalSite Site { get; }

    protected Mailbox Mailbox { get; }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected async Task<User> AddAsync(params string[] roles)
    {
        var name = "u" + Guid.NewGuid().ToString("N");
        var user = new User { UserName = name, Email = name + "@example.org", EmailConfirmed = true, RoleNames = [.. roles] };
        await Site.UsingScopeAsync(async services =>
        {
            var errors = new List<string>();
            await services.GetRequiredService<IUserService>().CreateUserAsync(user, Password, (_, message) => errors.Add(message));
            Assert.Empty(errors);
        });

        return user;
    }

    protected async Task<Browser> SignedInAsync(User user)
    {
        var browser = new Browser(Site);
        using var answer = await browser.SignInAsync(user.UserName, Password);
        Assert.Equal("/", answer.Headers.Location?.OriginalString);

        return browser;
    }

    protected Task ChangeAsync(User user, Action<User> change) => Site.UsingScopeAsync(async services =>
    {
        var users = services.GetRequiredService<UserManager<IUser>>();
        var stored = (User)(await users.FindByIdAsync(user.UserId))!;
        change(stored);
        Assert.True((await users.UpdateAsync(stored)).Succeeded);
    });

    protected async Task<User> StoredAsync(User user)
    {
        User? stored = null;
        await Site.UsingScopeAsync(async services => stored = (User?)await services.GetRequiredService<UserManager<IUser>>().FindByIdAsync(user.UserId));

        return stored!;
    }
}
