using System.Net;
using System.Security.Claims;
using System.Text;
using Embedded.Users.Administration;
using Embedded.Users.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.AuditTrail.Models;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Portal.TestSupport;
using YesSql;

namespace Embedded.Users.Tests.Pages;

/// <summary>Sign-ins, and what is done with accounts, are recorded.</summary>
public abstract class AccountRecordTests(PortalSite site) : AccountPageTests(site)
{
    [Fact]
    public async Task Sign_ins_and_sign_outs_are_recorded_as_done_by_the_account()
    {
        var user = await AddAsync();
        using var browser = new Browser(Site);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var wrong = await browser.SignInAsync(user.UserName, "sai-mat-khau-1");
        }

        await ChangeAsync(user, stored => stored.LockoutEndUtc = null);
        using var signedIn = await browser.SignInAsync(user.UserName, Password);
        using var signedOut = await browser.SubmitAsync("/Users/LogOff");
        Assert.Equal(HttpStatusCode.Redirect, signedOut.StatusCode);

        var events = await EventsAsync(user);
        Assert.Equal(
            ["Created", "LogInFailed", "LogInFailed", "LogInFailed", "LogInFailed", "LogInFailed", "LogInIsLockedOut", "LoggedIn", "LoggedOut"],
            events.Select(one => one.Name));
        Assert.All(events.Skip(1), one => Assert.Equal((user.UserId, user.UserName), (one.UserId, one.UserName)));
    }

    [Fact]
    public async Task A_name_that_is_no_account_is_not_kept()
    {
        var typed = "khong-co-" + Guid.NewGuid().ToString("N");
        using var browser = new Browser(Site);

        using var refused = await browser.SignInAsync(typed, Password);

        var normalized = typed.ToUpperInvariant();
        await Site.UsingScopeAsync(async services => Assert.Equal(0, await services.GetRequiredService<ISession>()
            .Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.NormalizedUserName == normalized, AuditTrailEvent.Collection).CountAsync()));
    }

    [Fact]
    public async Task A_changed_and_a_forgotten_password_are_recorded_apart()
    {
        var user = await AddAsync();
        using var browser = await SignedInAsync(user);
        using var changed = await browser.SubmitAsync("/ChangePassword", ("CurrentPassword", Password), ("Password", "ruong-lua-xanh-2"), ("PasswordConfirmation", "ruong-lua-xanh-2"));
        Assert.Equal("/ChangePasswordConfirmation", changed.Headers.Location?.OriginalString);
        var token = "";
        await Site.UsingScopeAsync(async services => token = ((User)(await services.GetRequiredService<IUserService>().GetForgotPasswordUserAsync(user.UserName))!).ResetToken!);
        using var forgetful = new Browser(Site);
        var code = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(token));
        using var reset = await forgetful.SubmitAsync("/ResetPassword?code=" + code, "/ResetPassword", ("Code", code), ("UsernameOrEmail", user.UserName), ("Password", "dong-song-xanh-3"), ("PasswordConfirmation", "dong-song-xanh-3"));
        Assert.Equal("/ResetPasswordConfirmation", reset.Headers.Location?.OriginalString);

        Assert.Equal(["Created", "LoggedIn", "PasswordChanged", "PasswordReset"], (await EventsAsync(user)).Select(one => one.Name));
    }

    [Fact]
    public async Task What_administrators_do_is_recorded_and_what_changes_by_itself_is_not()
    {
        var user = await AddAsync("Author");
        await AsAdministratorAsync((administration, actor, stored) => administration.UpdateAsync(actor, stored, new AccountInput(user.UserName, user.Email, ["Editor"]), Fail), user);
        await AsAdministratorAsync((administration, actor, stored) => administration.UpdateAsync(actor, stored, new AccountInput(user.UserName, user.Email, ["Editor"]), Fail), user);
        await AsAdministratorAsync((administration, actor, stored) => administration.SignOutEverywhereAsync(actor, stored, Fail), user);
        await AsAdministratorAsync((administration, actor, stored) => administration.UpdateAsync(actor, stored, new AccountInput(user.UserName, "x" + user.Email, ["Editor"]), Fail), user);
        await AsAdministratorAsync((administration, actor, stored) => administration.DisableAsync(actor, stored, Fail), user);
        await AsAdministratorAsync((administration, actor, stored) => administration.EnableAsync(actor, stored, Fail), user);
        await AsAdministratorAsync((administration, actor, stored) => administration.DeleteAsync(actor, stored, Fail), user);

        var events = await EventsAsync(user);
        Assert.Equal(["Created", "RolesChanged", "Updated", "Disabled", "Enabled", "Deleted"], events.Select(one => one.Name));
        Assert.All(events, one => Assert.Equal((user.UserId, user.UserName), (one.As<AuditTrailUserEvent>().UserId, one.As<AuditTrailUserEvent>().UserName)));
        var roles = events[1].Properties["AuditTrailUserEvent"]!;
        Assert.Equal(("Author", "Editor"), ((string?)roles["Before"]![0], (string?)roles["After"]![0]));
    }

    private static void Fail(string field, string message) => Assert.Fail($"{field}: {message}");

    private Task AsAdministratorAsync(Func<AccountAdministration, ClaimsPrincipal, User, Task<bool>> act, User user) => Site.UsingScopeAsync(async services =>
    {
        var users = services.GetRequiredService<UserManager<IUser>>();
        var admin = (await users.FindByNameAsync(AutoSetupSettings.AdminUserName))!;
        var actor = await services.GetRequiredService<IUserService>().CreatePrincipalAsync(admin);
        Assert.True(await act(services.GetRequiredService<AccountAdministration>(), actor, (User)(await users.FindByIdAsync(user.UserId))!));
    });

    private async Task<IReadOnlyList<AuditTrailEvent>> EventsAsync(User user)
    {
        IReadOnlyList<AuditTrailEvent> events = [];
        await Site.UsingScopeAsync(async services => events =
            [.. await services.GetRequiredService<ISession>().Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.CorrelationId == user.UserId, AuditTrailEvent.Collection).OrderBy(index => index.CreatedUtc).ListAsync()]);

        return events;
    }
}
