using OrchardCore.Users.Models;

namespace Embedded.Users.Passwords;

/// <summary>Tells which field of a form an error of ASP.NET Core Identity is about.</summary>
internal static class IdentityErrorFields
{
    public static string Of(string code) => code switch
    {
        nameof(LocalizedIdentityErrors.PasswordMismatch) => "CurrentPassword",
        _ when code.Contains("Password", StringComparison.Ordinal) => "Password",
        _ when code.Contains("Email", StringComparison.Ordinal) => nameof(User.Email),
        _ when code.Contains("UserName", StringComparison.Ordinal) => nameof(User.UserName),
        _ => string.Empty,
    };
}
