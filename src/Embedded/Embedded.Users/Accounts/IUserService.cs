using System.Security.Claims;

namespace OrchardCore.Users.Services;

/// <summary>Creates accounts and checks who someone is.</summary>
public interface IUserService
{
    /// <summary>Checks a password and returns the account, or reports why not and returns null.</summary>
    Task<IUser?> AuthenticateAsync(string usernameOrEmail, string password, Action<string, string> reportError);

    Task<IUser?> CreateUserAsync(IUser user, string? password, Action<string, string> reportError);

    Task<bool> ChangeEmailAsync(IUser user, string newEmail, Action<string, string> reportError);

    Task<bool> ChangePasswordAsync(IUser user, string currentPassword, string newPassword, Action<string, string> reportError);

    Task<IUser?> GetAuthenticatedUserAsync(ClaimsPrincipal principal);

    Task<IUser?> GetUserAsync(string usernameOrEmail);

    Task<IUser?> GetUserByUniqueIdAsync(string userId);

    Task<IUser?> GetForgotPasswordUserAsync(string userId);

    Task<bool> ResetPasswordAsync(string usernameOrEmail, string resetToken, string newPassword, Action<string, string> reportError);

    Task<ClaimsPrincipal> CreatePrincipalAsync(IUser user);
}
