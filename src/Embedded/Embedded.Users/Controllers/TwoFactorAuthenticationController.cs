using Embedded.Users.Forms;
using Embedded.Users.SignIn;
using Embedded.Users.TwoFactor;
using Embedded.Users.ViewModels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Embedded.Users.Controllers;

/// <summary>Signing in with a second factor, recovery codes, and turning the second factor off.</summary>
[Feature("OrchardCore.Users.2FA")]
[Area(AccountRoutes.Area)]
[AccountPage]
[RequestSizeLimit(AccountController.LargestForm)]
public sealed class TwoFactorAuthenticationController(
    IServiceProvider services,
    UserManager<IUser> users,
    SignInManager<IUser> signInManager,
    IStringLocalizer<TwoFactorAuthenticationController> localizer) : Controller
{
    /// <summary>Asks for the app's code.</summary>
    [HttpGet]
    public async Task<IActionResult> LoginWithTwoFactorAuthentication(bool rememberMe = false, string? returnUrl = null)
        => await AttemptOf().FindUserIdAsync() is null ? BackToSignIn(returnUrl) : View(new CodeModel { RememberMe = rememberMe });

    /// <summary>Signs in with the app's code.</summary>
    [HttpPost]
    [LimitAttempts]
    public async Task<IActionResult> LoginWithTwoFactorAuthentication(CodeModel model, string? returnUrl = null)
    {
        if (await AttemptOf().FindUserIdAsync() is not { } userId)
        {
            return BackToSignIn(returnUrl);
        }

        var remember = model.RememberClient && (await Get<ISiteService>().GetSettingsAsync<TwoFactorLoginSettings>()).AllowRememberClientTwoFactorAuthentication;

        return ModelState.IsValid && (await AttemptOf().TryCodeAsync(userId, model.Code!, model.RememberMe, remember, HttpContext.RequestAborted)).Succeeded
            ? Redirect(ReturnUrl.Safe(returnUrl, Request.PathBase))
            : Refused(model);
    }

    /// <summary>Asks for a recovery code.</summary>
    [HttpGet]
    public async Task<IActionResult> LoginWithRecoveryCode(string? returnUrl = null)
        => await AttemptOf().FindUserIdAsync() is null ? BackToSignIn(returnUrl) : View(new CodeModel());

    /// <summary>Signs in with a recovery code, which is used up by it.</summary>
    [HttpPost]
    [LimitAttempts]
    public async Task<IActionResult> LoginWithRecoveryCode(CodeModel model, string? returnUrl = null)
    {
        if (await AttemptOf().FindUserIdAsync() is not { } userId)
        {
            return BackToSignIn(returnUrl);
        }

        return ModelState.IsValid && (await AttemptOf().TryRecoveryCodeAsync(userId, model.Code!, HttpContext.RequestAborted)).Succeeded
            ? Redirect(ReturnUrl.Safe(returnUrl, Request.PathBase))
            : Refused(model);
    }

    /// <summary>Whether the second factor is on, and what can be done about it.</summary>
    [HttpGet]
    [Authorize]
    public async Task<IActionResult> Index()
        => await users.GetUserAsync(User) is { } user
            ? View(new TwoFactorState(await users.GetTwoFactorEnabledAsync(user), await users.CountRecoveryCodesAsync(user)))
            : Challenge();

    /// <summary>Makes new recovery codes, shows them once, and ends the old ones.</summary>
    [HttpPost]
    [Authorize]
    [LimitAttempts]
    public async Task<IActionResult> GenerateRecoveryCodes(CodeModel model)
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        if (!await users.GetTwoFactorEnabledAsync(user) || !await IsCodeOfAppAsync(user, model.Code))
        {
            return await RefusedOnIndexAsync(user);
        }

        return View("ShowRecoveryCodes", await Get<RecoveryCodes>().RenewAsync(user));
    }

    /// <summary>Turns the second factor off.</summary>
    [HttpPost]
    [Authorize]
    [LimitAttempts]
    public async Task<IActionResult> Disable(CodeModel model)
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        if (!await IsCodeOfAppAsync(user, model.Code))
        {
            return await RefusedOnIndexAsync(user);
        }

        await Get<TwoFactorSwitch>().TurnOffAsync(user);
        await signInManager.RefreshSignInAsync(user);

        return RedirectToAction(nameof(Index));
    }

    private T Get<T>()
        where T : notnull
        => services.GetRequiredService<T>();

    private TwoFactorSignIn AttemptOf() => Get<TwoFactorSignIn>();

    private Task<bool> IsCodeOfAppAsync(IUser user, string? code)
        => Get<TwoFactorSwitch>().IsCodeOfAppAsync(user, code, HttpContext.RequestAborted);

    private RedirectToActionResult BackToSignIn(string? returnUrl) => RedirectToAction("Login", "Account", new { returnUrl });

    private ViewResult Refused(CodeModel model)
    {
        AddWrongCode();

        return View(new CodeModel { RememberMe = model.RememberMe });
    }

    private async Task<IActionResult> RefusedOnIndexAsync(IUser user)
    {
        AddWrongCode();

        return View(nameof(Index), new TwoFactorState(await users.GetTwoFactorEnabledAsync(user), await users.CountRecoveryCodesAsync(user)));
    }

    private void AddWrongCode()
    {
        ModelState.Clear();
        ModelState.AddModelError(nameof(CodeModel.Code), localizer["The code is wrong, was used before, or the account is locked for now. Wait for the next code and try again; after several failures, wait 15 minutes."]);
    }
}
