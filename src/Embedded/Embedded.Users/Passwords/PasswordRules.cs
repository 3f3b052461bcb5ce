using Microsoft.AspNetCore.Identity;

namespace Embedded.Users.Passwords;

/// <summary>
/// What a password must have: length, which is what holds against guessing. Rules about kinds of characters only lead to
/// "Matkhau1!" (NIST SP 800-63B, 3.1.1.2).
/// </summary>
internal static class PasswordRules
{
    public const int Shortest = 10;

    // The hash takes any length; a limit keeps a form from making the server hash megabytes.
    public const int Longest = 256;

    private const int DifferentCharacters = 5;

    public static void Configure(PasswordOptions options)
    {
        options.RequiredLength = Shortest;
        options.RequiredUniqueChars = DifferentCharacters;
        options.RequireDigit = false;
        options.RequireLowercase = false;
        options.RequireUppercase = false;
        options.RequireNonAlphanumeric = false;
    }
}
