using System.Security.Claims;
using Embedded.Admin.Settings.Mail;
using Embedded.Users.Administration;
using Embedded.Users.ResetPassword;
using Embedded.Users.Roles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Embedded.Admin.Accounts.Editing;

/// <summary>Fills in what the forms of accounts show beside their fields.</summary>
internal sealed class AccountForms(
    RoleAdministration roles,
    RoleTitles titles,
    AccountGuard guard,
    IAuthorizationService authorization,
    ISiteService sites,
    IClock clock,
    IServiceProvider services)
{
    public async Task FillAsync(AccountEditViewModel model, User? user, ClaimsPrincipal actor)
    {
        model.User = user;
        model.Roles = await ChoicesAsync(user, model.RoleNames ?? [], actor);
        model.IsOwn = IsOwn(user, actor);
        model.IsLockedOut = IsLockedOut(user);
        model.MayDelete = user is not null && !model.IsOwn && await authorization.AuthorizeAsync(actor, CommonPermissions.DeleteUsers, user);
        model.Mail = await ReachAsync();
    }

    /// <summary>The roles that the form asks for: those that are ticked, and those that whoever edits may not take.</summary>
    public async Task<IReadOnlyCollection<string>> WantedAsync(AccountEditViewModel model, User user, ClaimsPrincipal actor)
    {
        var wanted = new HashSet<string>((model.RoleNames ?? []).Where(name => !string.IsNullOrWhiteSpace(name)), StringComparer.OrdinalIgnoreCase);
        foreach (var name in user.RoleNames)
        {
            if (!await guard.MayAssignAsync(actor, user, name) && await roles.FindAsync(name) is not null)
            {
                wanted.Add(name);
            }
        }

        return wanted;
    }

    public static bool IsOwn(User? user, ClaimsPrincipal actor) => user is not null && AccountGuard.IsSelf(actor, user);

    public bool IsLockedOut(User? user) => user?.LockoutEndUtc > clock.UtcNow;

    /// <summary>Whether the link of a mail leads to a new password, and whether a mail comes anywhere.</summary>
    public async Task<MailReach> ReachAsync()
    {
        if (services.GetService<PasswordResetMail>() is null
            || !(await sites.GetSettingsAsync<ResetPasswordSettings>()).AllowResetPassword
            || services.GetService<IOptionsSnapshot<EmailOptions>>()?.Value.DefaultProviderName is not { Length: > 0 })
        {
            return MailReach.None;
        }

        return services.GetService<MailState>()?.IsFolder == true ? MailReach.Folder : MailReach.Server;
    }

    private async Task<IReadOnlyList<RoleChoice>> ChoicesAsync(User? user, string[] chosen, ClaimsPrincipal actor)
    {
        var account = user ?? new User();
        var choices = new List<RoleChoice>();
        foreach (var role in roles.List().Where(role => SystemRoles.IsGiven(role.RoleName)))
        {
            var mayChange = await guard.MayAssignAsync(actor, account, role.RoleName);
            var has = account.RoleNames.Contains(role.RoleName, StringComparer.OrdinalIgnoreCase);
            choices.Add(new RoleChoice(
                role.RoleName,
                titles.Of(role.RoleName),
                role.RoleDescription,
                mayChange ? chosen.Contains(role.RoleName, StringComparer.OrdinalIgnoreCase) : has,
                mayChange));
        }

        return choices;
    }
}
