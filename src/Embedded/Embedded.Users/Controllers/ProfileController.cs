using Embedded.Users.Forms;
using Embedded.Users.Personal;
using Embedded.Users.Roles;
using Embedded.Users.ViewModels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Embedded.Users.Controllers;

/// <summary>What accounts say about themselves, and where they are signed in.</summary>
[Feature("OrchardCore.Users")]
[Authorize]
[AccountPage]
[RequestSizeLimit(AccountController.LargestForm)]
public sealed class ProfileController(
    IServiceProvider services,
    IUserService users,
    UserManager<IUser> userManager,
    SignInManager<IUser> signInManager,
    IStringLocalizer<ProfileController> localizer) : Controller
{
    /// <summary>The profile.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(bool saved = false)
        => await users.GetAuthenticatedUserAsync(User) is User user ? await ShowAsync(user, user.Email, saved) : Challenge();

    /// <summary>Saves the profile.</summary>
    [HttpPost]
    public async Task<IActionResult> Index(ProfileModel model)
    {
        if (await users.GetAuthenticatedUserAsync(User) is not User user)
        {
            return Challenge();
        }

        var email = model.Email?.Trim();
        if (ModelState.IsValid)
        {
            await UpdateAsync(user, model, email);
        }

        if (!ModelState.IsValid)
        {
            // What was changed before the error was found is not kept.
            await services.GetRequiredService<YesSql.ISession>().CancelAsync();

            return await ShowAsync(user, email, isSaved: false);
        }

        await userManager.UpdateAsync(user);
        await signInManager.RefreshSignInAsync(user);

        return RedirectToAction(nameof(Index), new { saved = true });
    }

    /// <summary>Where the account is signed in, and how to end it.</summary>
    [HttpGet]
    public IActionResult Sessions(bool ended = false) => View(ended);

    /// <summary>Signs out everywhere but here.</summary>
    [HttpPost]
    [ActionName(nameof(Sessions))]
    public async Task<IActionResult> EndSessions()
    {
        if (await users.GetAuthenticatedUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        await userManager.UpdateSecurityStampAsync(user);
        await signInManager.RefreshSignInAsync(user);

        return RedirectToAction(nameof(Sessions), new { ended = true });
    }

    private async Task<bool> MayChangeEmailAsync()
        => Url.RouteUrl("ChangeEmail") is not null
            && (await services.GetRequiredService<ISiteService>().GetSettingsAsync<ChangeEmailSettings>()).AllowChangeEmail;

    private async Task UpdateAsync(User user, ProfileModel model, string? email)
    {
        foreach (var setting in services.GetServices<IPersonalSetting>())
        {
            if (!await setting.UpdateAsync(user, model))
            {
                ModelState.AddModelError(string.Empty, localizer["A choice is not among those offered. Choose again."]);
            }
        }

        if (ModelState.IsValid && !string.Equals(email, user.Email, StringComparison.Ordinal) && await MayChangeEmailAsync())
        {
            await ChangeEmailAsync(user, model, email);
        }
    }

    private async Task ChangeEmailAsync(User user, ProfileModel model, string? email)
    {
        if (string.IsNullOrEmpty(email) || !services.GetRequiredService<IEmailAddressValidator>().Validate(email))
        {
            ModelState.AddModelError(nameof(ProfileModel.Email), localizer["Enter an e-mail address such as name@example.vn."]);
        }
        else if (string.IsNullOrEmpty(model.CurrentPassword) || !await userManager.CheckPasswordAsync(user, model.CurrentPassword))
        {
            // Whoever has the mailbox can set the password: an open session alone must not be enough to change it.
            ModelState.AddModelError(nameof(ProfileModel.CurrentPassword), localizer["Enter your current password to change the e-mail address."]);
        }
        else
        {
            await users.ChangeEmailAsync(user, email, (_, message) => ModelState.AddModelError(nameof(ProfileModel.Email), message));
        }
    }

    private async Task<IActionResult> ShowAsync(User user, string? email, bool isSaved)
    {
        var fields = new List<SelectField>();
        foreach (var setting in services.GetServices<IPersonalSetting>())
        {
            if (await setting.BuildAsync(user) is { } field)
            {
                fields.Add(field);
            }
        }

        var titles = services.GetRequiredService<RoleTitles>();

        return View(nameof(Index), new ProfilePage(user.UserName, email, await MayChangeEmailAsync(), [.. user.RoleNames.Select(titles.Of)], fields, isSaved));
    }
}
