using System.Text;
using Embedded.Users.Forms;
using Embedded.Users.ResetPassword;
using Embedded.Users.SignIn;
using Embedded.Users.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Users.Events;
using OrchardCore.Users.Services;

namespace Embedded.Users.Controllers;

/// <summary>Setting a forgotten password anew, through a link by mail.</summary>
[Feature("OrchardCore.Users.ResetPassword")]
[Area(AccountRoutes.Area)]
[AccountPage]
[ResetAllowed]
[RequestSizeLimit(AccountController.LargestForm)]
public sealed class ResetPasswordController(IServiceProvider services, IUserService users) : Controller
{
    /// <summary>Asks for the name or the mail address.</summary>
    [HttpGet]
    public IActionResult ForgotPassword() => View();

    /// <summary>Sends the link where there is such an account; the answer is the same where there is none.</summary>
    [HttpPost]
    [LimitAttempts]
    public async Task<IActionResult> ForgotPassword(ForgotPasswordModel model)
    {
        var events = services.GetServices<IPasswordRecoveryFormEvents>().ToArray();
        foreach (var handler in events)
        {
            await handler.RecoveringPasswordAsync((field, message) => ModelState.AddModelError(field, message));
        }

        if (!ModelState.IsValid)
        {
            return View();
        }

        var name = model.UsernameOrEmail!.Trim();
        var link = new ResetLink(Request);
        AfterResponse.Run(HttpContext, inner => inner.GetRequiredService<PasswordResetMail>().SendAsync(name, link));

        return RedirectToAction(nameof(ForgotPasswordConfirmation));
    }

    /// <summary>Says what happens next.</summary>
    [HttpGet]
    public IActionResult ForgotPasswordConfirmation() => View();

    /// <summary>The form behind the link.</summary>
    [HttpGet]
    public IActionResult ResetPassword(string? code = null) => View(new ResetPasswordModel { Code = code });

    /// <summary>Sets the new password.</summary>
    [HttpPost]
    [LimitAttempts]
    public async Task<IActionResult> ResetPassword(ResetPasswordModel model)
    {
        var events = services.GetServices<IPasswordRecoveryFormEvents>().ToArray();
        foreach (var handler in events)
        {
            await handler.ResettingPasswordAsync((field, message) => ModelState.AddModelError(field, message));
        }

        var name = model.UsernameOrEmail?.Trim();
        if (!ModelState.IsValid
            || !await users.ResetPasswordAsync(name!, Decode(model.Code), model.Password!, (field, message) => ModelState.AddModelError(field, message)))
        {
            return View(new ResetPasswordModel { Code = model.Code, UsernameOrEmail = name });
        }

        if (await users.GetUserAsync(name!) is { } user)
        {
            foreach (var handler in events)
            {
                await handler.PasswordResetAsync(new PasswordRecoveryContext(user));
            }
        }

        return RedirectToAction(nameof(ResetPasswordConfirmation));
    }

    /// <summary>Says that the password is set.</summary>
    [HttpGet]
    public IActionResult ResetPasswordConfirmation() => View();

    private static string Decode(string? code)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(code ?? string.Empty));
        }
        catch (FormatException)
        {
            // Mail programs cut links; what is left is no token.
            return string.Empty;
        }
    }
}
