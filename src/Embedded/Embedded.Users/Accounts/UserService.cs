using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

internal sealed class UserService(SignInManager<IUser> signInManager, UserManager<IUser> userManager) : IUserService
{
    private static readonly User s_nobody = new() { UserName = string.Empty };

    public async Task<IUser?> AuthenticateAsync(string usernameOrEmail, string password, Action<string, string> reportError)
    {
        var user = await GetUserAsync(usernameOrEmail);
        if (user is null)
        {
            // The answer must take as long as for a wrong password, or it would tell which names exist.
            userManager.PasswordHasher.HashPassword(s_nobody, password);
            reportError(string.Empty, "The specified username/password couple is invalid.");
            return null;
        }

        var result = await signInManager.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            return user;
        }

        reportError(string.Empty, result switch
        {
            { IsLockedOut: true } => "The user is locked out.",
            { IsNotAllowed: true } => "The specified user is not allowed to sign in.",
            _ => "The specified username/password couple is invalid.",
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
        if (await GetUserAsync(userId) is not User user)
        {
            return null;
        }

        user.ResetToken = await userManager.GeneratePasswordResetTokenAsync(user);
        return user;
    }

    public async Task<bool> ResetPasswordAsync(string usernameOrEmail, string resetToken, string newPassword, Action<string, string> reportError)
    {
        var user = await GetUserAsync(usernameOrEmail);
        return user is not null && Report(await userManager.ResetPasswordAsync(user, resetToken, newPassword), reportError);
    }

    public Task<ClaimsPrincipal> CreatePrincipalAsync(IUser user) => signInManager.CreateUserPrincipalAsync(user);

    private static bool Report(IdentityResult result, Action<string, string> reportError)
    {
        foreach (var error in result.Errors)
        {
            reportError(FieldOf(error.Code), error.Description);
        }

        return result.Succeeded;
    }

    private static string FieldOf(string code) => code switch
    {
        _ when code.Contains("Password", StringComparison.Ordinal) => "Password",
        _ when code.Contains("Email", StringComparison.Ordinal) => nameof(User.Email),
        _ when code.Contains("UserName", StringComparison.Ordinal) => nameof(User.UserName),
        _ => string.Empty,
    };
}
