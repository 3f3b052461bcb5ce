using Embedded.Users.Forms;
using Embedded.Users.Passwords;
using Embedded.Users.SignIn;
using Embedded.Users.ViewModels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace Embedded.Users.Controllers;

/// <summary>Signing in and out, and changing one's password.</summary>
[Feature("OrchardCore.Users")]
[AccountPage]
[RequestSizeLimit(LargestForm)]
public sealed class AccountController(
    IServiceProvider services,
    IUserService users,
    SignInManager<IUser> signInManager,
    IStringLocalizer<AccountController> localizer) : Controller
{
    internal const int LargestForm = 32 * 1024;

    private const int LongestUserName = 255;

    /// <summary>The sign-in form.</summary>
    [HttpGet]
    public IActionResult Login(string? returnUrl = null)
        => User.Identity?.IsAuthenticated == true ? Redirect(Next(returnUrl)) : View(new LoginModel());

    /// <summary>Signs in, or asks for the second factor.</summary>
    [HttpPost]
    [LimitAttempts]
    public async Task<IActionResult> Login(LoginModel model, string? returnUrl = null)
    {
        var userName = model.UserName?.Trim();
        var result = userName is { Length: > 0 and <= LongestUserName } && model.Password is { Length: > 0 and <= PasswordRules.Longest }
            ? await services.GetRequiredService<PasswordSignIn>().TryAsync(userName, model.Password, model.RememberMe, HttpContext.RequestAborted)
            : Microsoft.AspNetCore.Identity.SignInResult.Failed;
        if (result.Succeeded)
        {
            return Redirect(Next(returnUrl));
        }

        if (result.RequiresTwoFactor)
        {
            return RedirectToAction("LoginWithTwoFactorAuthentication", "TwoFactorAuthentication", new { model.RememberMe, returnUrl });
        }

        // One message for every reason: which names exist, are locked or are disabled is nobody's business.
        ModelState.Clear();
        ModelState.AddModelError(string.Empty, localizer["The user name or password is wrong, or the account is locked for now. Check them and try again; after several failures, wait 15 minutes."]);

        return View(model);
    }

    /// <summary>Asks before signing out: a link must not do it.</summary>
    [HttpGet]
    public IActionResult LogOff() => User.Identity?.IsAuthenticated == true ? View() : Redirect(Next(null));

    /// <summary>Signs out on this device.</summary>
    [HttpPost]
    [ActionName(nameof(LogOff))]
    public async Task<IActionResult> LogOffPost(string? returnUrl = null)
    {
        await signInManager.SignOutAsync();

        return Redirect(Next(returnUrl));
    }

    /// <summary>The form for a new password.</summary>
    [HttpGet]
    [Authorize]
    public IActionResult ChangePassword() => View();

    /// <summary>Changes the password, and signs out everywhere else.</summary>
    [HttpPost]
    [Authorize]
    [LimitAttempts]
    public async Task<IActionResult> ChangePassword(ChangePasswordModel model)
    {
        if (ModelState.IsValid
            && await users.GetAuthenticatedUserAsync(User) is { } user
            && await users.ChangePasswordAsync(user, model.CurrentPassword!, model.Password!, (field, message) => ModelState.AddModelError(field, message)))
        {
            await signInManager.RefreshSignInAsync(user);

            return RedirectToAction(nameof(ChangePasswordConfirmation));
        }

        return View();
    }

    /// <summary>Says that the password is changed.</summary>
    [HttpGet]
    [Authorize]
    public IActionResult ChangePasswordConfirmation() => View();

    private string Next(string? returnUrl) => ReturnUrl.Safe(returnUrl, Request.PathBase);
}
