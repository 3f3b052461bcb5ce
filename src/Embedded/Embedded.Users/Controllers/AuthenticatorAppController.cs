using Embedded.Users.Forms;
using Embedded.Users.TwoFactor;
using Embedded.Users.SignIn;
using Embedded.Users.ViewModels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Users;
using ISession = YesSql.ISession;

namespace Embedded.Users.Controllers;

/// <summary>Setting an authenticator app up as the second factor.</summary>
[Feature("OrchardCore.Users.2FA.AuthenticatorApp")]
[Area(AccountRoutes.Area)]
[Authorize]
[AccountPage]
[RequestSizeLimit(AccountController.LargestForm)]
public sealed class AuthenticatorAppController(
    IServiceProvider services,
    UserManager<IUser> users,
    SignInManager<IUser> signInManager,
    IStringLocalizer<AuthenticatorAppController> localizer) : Controller
{
    /// <summary>Shows the key, as a picture and in letters.</summary>
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        // The key of an app in use stays unseen: whoever sits at an open session must not copy it.
        return await users.GetTwoFactorEnabledAsync(user)
            ? RedirectToAction("Index", "TwoFactorAuthentication")
            : View(nameof(Index), await KeyAsync(user));
    }

    /// <summary>Turns the second factor on once the app shows the right code, and shows the recovery codes once.</summary>
    [HttpPost]
    [LimitAttempts]
    public async Task<IActionResult> Index(CodeModel model)
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        if (await users.GetTwoFactorEnabledAsync(user))
        {
            return RedirectToAction("Index", "TwoFactorAuthentication");
        }

        var twoFactor = services.GetRequiredService<TwoFactorSwitch>();
        if (!await twoFactor.IsCodeOfAppAsync(user, model.Code, HttpContext.RequestAborted))
        {
            ModelState.Clear();
            ModelState.AddModelError(nameof(CodeModel.Code), localizer["The code is wrong. Check that the clock of your phone is right, wait for the next code and enter it."]);

            return View(await KeyAsync(user));
        }

        await twoFactor.TurnOnAsync(user);
        var codes = await services.GetRequiredService<RecoveryCodes>().RenewAsync(user);
        await signInManager.RefreshSignInAsync(user);

        return View("ShowRecoveryCodes", codes);
    }

    /// <summary>The key as a picture to scan.</summary>
    [HttpGet]
    public async Task<IActionResult> QrCode()
        => await users.GetUserAsync(User) is { } user && !await users.GetTwoFactorEnabledAsync(user) && await users.GetAuthenticatorKeyAsync(user) is { } key
            ? Content(QrPicture.Of(await services.GetRequiredService<AuthenticatorAddress>().OfAsync(user, key)), "image/svg+xml")
            : NotFound();

    private async Task<AuthenticatorKey> KeyAsync(IUser user)
    {
        var key = await users.GetAuthenticatorKeyAsync(user);
        if (string.IsNullOrEmpty(key))
        {
            // A key that no app has yet secures nothing: to reset it as UserManager does would end the user's other sessions.
            key = users.GenerateNewAuthenticatorKey();
            await ((IUserAuthenticatorKeyStore<IUser>)services.GetRequiredService<IUserStore<IUser>>()).SetAuthenticatorKeyAsync(user, key, HttpContext.RequestAborted);
            await users.UpdateAsync(user);

            // The picture of the key is asked for while the page is still being sent.
            await services.GetRequiredService<ISession>().SaveChangesAsync();
        }

        return new AuthenticatorKey(key, await services.GetRequiredService<AuthenticatorAddress>().OfAsync(user, key));
    }
}
