using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Embedded.Users.Passwords;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

internal sealed class UserService(SignInManager<IUser> signInManager, UserManager<IUser> userManager, IStringLocalizer<UserService> localizer) : IUserService
{
    private static readonly User s_nobody = new() { UserName = string.Empty };

    public async Task<IUser?> AuthenticateAsync(string usernameOrEmail, string password, Action<string, string> reportError)
    {
        var user = await GetUserAsync(usernameOrEmail);
        if (user is null)
        {
            // The answer must take as long as for a wrong password, or it would tell which names exist.
            userManager.PasswordHasher.HashPassword(s_nobody, password);
            reportError(string.Empty, localizer["The user name or the password is wrong."]);
            return null;
        }

        var result = await signInManager.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            return user;
        }

        reportError(string.Empty, result switch
        {
            { IsLockedOut: true } => localizer["The account is locked for now."],
            { IsNotAllowed: true } => localizer["The account may not sign in."],
            _ => localizer["The user name or the password is wrong."],
        });
        return null;
    }

    public async Task<IUser?> CreateUserAsync(IUser user, string? password, Action<string, string> reportError)
    {
        var result = password is null
            ? await userManager.CreateAsync(user)
            : await userManager.CreateAsync(user, password);
        return Report(result, reportError) ? user : null;
    }

    public async Task<bool> ChangeEmailAsync(IUser user, string newEmail, Action<string, string> reportError)
        => Report(await userManager.ChangeEmailAsync(user, newEmail, await userManager.GenerateChangeEmailTokenAsync(user, newEmail)), reportError);

    public async Task<bool> ChangePasswordAsync(IUser user, string currentPassword, string newPassword, Action<string, string> reportError)
        => Report(await userManager.ChangePasswordAsync(user, currentPassword, newPassword), reportError);

    public Task<IUser?> GetAuthenticatedUserAsync(ClaimsPrincipal principal)
        => principal is null ? Task.FromResult<IUser?>(null) : userManager.GetUserAsync(principal);

    public async Task<IUser?> GetUserAsync(string usernameOrEmail)
    {
        var user = await userManager.FindByNameAsync(usernameOrEmail);
        return user is null && usernameOrEmail.Contains('@', StringComparison.Ordinal)
            ? await userManager.FindByEmailAsync(usernameOrEmail)
            : user;
    }

    public Task<IUser?> GetUserByUniqueIdAsync(string userId) => userManager.FindByIdAsync(userId);

    public async Task<IUser?> GetForgotPasswordUserAsync(string userId)
    {
        // A disabled account gets no link: it could set a password, and still not sign in.
        if (await GetUserAsync(userId) is not User { IsEnabled: true } user)
        {
            return null;
        }

        user.ResetToken = await userManager.GeneratePasswordResetTokenAsync(user);
        return user;
    }

    public async Task<bool> ResetPasswordAsync(string usernameOrEmail, string resetToken, string newPassword, Action<string, string> reportError)
    {
        if (await GetUserAsync(usernameOrEmail) is not User { IsEnabled: true } user)
        {
            // The same words as for a wrong token: they do not tell which names exist.
            return Report(IdentityResult.Failed(userManager.ErrorDescriber.InvalidToken()), reportError);
        }

        if (!Report(await userManager.ResetPasswordAsync(user, resetToken, newPassword), reportError))
        {
            return false;
        }

        // Whoever holds the mailbox is the owner: wrong guesses of others need not keep them out any longer.
        await userManager.SetLockoutEndDateAsync(user, null);
        await userManager.ResetAccessFailedCountAsync(user);

        return true;
    }

    public Task<ClaimsPrincipal> CreatePrincipalAsync(IUser user) => signInManager.CreateUserPrincipalAsync(user);

    private static bool Report(IdentityResult result, Action<string, string> reportError)
    {
        foreach (var error in result.Errors)
        {
            reportError(IdentityErrorFields.Of(error.Code), error.Description);
        }

        return result.Succeeded;
    }
}
