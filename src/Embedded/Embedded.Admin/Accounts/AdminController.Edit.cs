using Embedded.Admin.Accounts.Editing;
using Embedded.Users.Administration;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Embedded.Admin.Accounts;

/// <content>Making and changing accounts.</content>
public sealed partial class AdminController
{
    /// <summary><c>GET /Admin/Users/Create</c>.</summary>
    [Admin("Users/Create", "UsersCreate")]
    [HttpGet]
    [ActionName("Create")]
    public async Task<IActionResult> ShowNewAsync()
    {
        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditUsers))
        {
            return Forbid();
        }

        var model = new AccountEditViewModel { PasswordWay = await Forms.ReachAsync() == MailReach.Server ? PasswordWay.Mail : PasswordWay.Typed };

        return await ShowAsync(model, user: null);
    }

    /// <summary>Makes an account; its owner chooses the password by mail, or has it from whoever makes it.</summary>
    [Admin("Users/Create", "UsersCreate")]
    [HttpPost]
    [ActionName("Create")]
    public async Task<IActionResult> CreateAsync(AccountEditViewModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditUsers))
        {
            return Forbid();
        }

        var isByMail = model.PasswordWay == PasswordWay.Mail && await Forms.ReachAsync() != MailReach.None;
        if (!isByMail && string.IsNullOrEmpty(model.Password))
        {
            Report(nameof(model.Password), localizer["Enter a password."].Value);
        }

        if (await StoreNewAsync(model, isByMail) is not { } user)
        {
            await session.CancelAsync();

            return await ShowAsync(model, user: null);
        }

        if (!isByMail)
        {
            await notifier.SuccessAsync(localizer["The account {0} is made. Tell its owner the password; it can be changed after signing in.", user.UserName]);
        }
        else if (await Accounts.SendResetLinkAsync(User, user, Request, Report, isNew: true))
        {
            await notifier.SuccessAsync(localizer["The account {0} is made. A mail with the link to choose a password was sent to {1}.", user.UserName, user.Email!]);
        }
        else
        {
            await notifier.WarningAsync(localizer["The account {0} is made, but the mail could not be sent. Set a password here, or try the mail again.", user.UserName]);
        }

        return RedirectToAction(Edit, new { id = user.UserId });
    }

    /// <summary><c>GET /Admin/Users/Edit/{id}</c>.</summary>
    [Admin("Users/Edit/{id}", "UsersEdit")]
    [HttpGet]
    [ActionName(Edit)]
    public async Task<IActionResult> ShowAsync(string id)
    {
        if (await Accounts.FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        return await MayEditAsync(user)
            ? await ShowAsync(
                new AccountEditViewModel
                {
                    UserName = user.UserName,
                    Email = user.Email,
                    PhoneNumber = user.PhoneNumber,
                    IsEnabled = user.IsEnabled,
                    RoleNames = [.. user.RoleNames],
                    Stamp = AccountStamp.Of(user),
                },
                user)
            : Forbid();
    }

    /// <summary>Stores the changes, unless somebody else changed the account in the meantime.</summary>
    [Admin("Users/Edit/{id}", "UsersEdit")]
    [HttpPost]
    [ActionName(Edit)]
    public async Task<IActionResult> SaveAsync(string id, AccountEditViewModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (await Accounts.FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        if (!await MayEditAsync(user))
        {
            return Forbid();
        }

        var isOwn = AccountForms.IsOwn(user, User);
        var input = Input(model, await Forms.WantedAsync(model, user, User));
        if (isOwn)
        {
            // The form shows what is changed in the profile, but does not send it.
            input = input with { Email = model.Email ?? user.Email, IsEnabled = true };
        }

        if (model.Stamp != AccountStamp.Of(user))
        {
            return await ShowConflictAsync(model, user);
        }

        await using var turn = await OneNamesAtATimeAsync();
        if (ModelState.IsValid && await Accounts.UpdateAsync(User, user, input, Report))
        {
            if (await StoreAsync())
            {
                await notifier.SuccessAsync(localizer["Saved: {0}.", user.UserName]);

                return RedirectToAction(Edit, new { id });
            }

            return await ShowConflictAsync(model, (await Accounts.FindAsync(id))!);
        }

        await session.CancelAsync();

        return await ShowAsync(model, await Accounts.FindAsync(id));
    }

    private async Task<User?> StoreNewAsync(AccountEditViewModel model, bool isByMail)
    {
        await using var turn = await OneNamesAtATimeAsync();
        var input = Input(model, await Forms.WantedAsync(model, new User(), User)) with { IsEnabled = true };
        if (await Accounts.CreateAsync(User, input, isByMail ? null : model.Password, Report) is not { } user || !ModelState.IsValid)
        {
            return null;
        }

        await session.SaveChangesAsync();

        return user;
    }

    private static AccountInput Input(AccountEditViewModel model, IReadOnlyCollection<string> roles)
        => new(model.UserName, model.Email, roles) { PhoneNumber = model.PhoneNumber, IsEnabled = model.IsEnabled };

    private async Task<IActionResult> ShowConflictAsync(AccountEditViewModel model, User user)
    {
        Report("", localizer["Somebody else changed this account after you opened it. Yours is still in the form: compare it with what is stored now, and save again to replace that."].Value);
        ModelState.Remove(nameof(model.Stamp));
        model.Stamp = AccountStamp.Of(user);
        ViewData["Stored"] = user;

        return await ShowAsync(model, user);
    }

    private async Task<IActionResult> ShowAsync(AccountEditViewModel model, User? user)
    {
        await Forms.FillAsync(model, user, User);

        return View("AccountEditor", model);
    }
}
