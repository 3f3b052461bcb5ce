using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;

namespace Embedded.Users.Passwords;

/// <summary>Refuses a password that holds the account's name or mail address, the first things that are tried.</summary>
internal sealed class NameInPasswordValidator(IStringLocalizer<NameInPasswordValidator> localizer) : IPasswordValidator<IUser>
{
    // A name of two letters is in many good passwords by chance.
    private const int ShortestName = 4;

    public async Task<IdentityResult> ValidateAsync(UserManager<IUser> manager, IUser user, string? password)
    {
        var email = manager.SupportsUserEmail ? await manager.GetEmailAsync(user) : null;

        return Holds(password, user.UserName) || Holds(password, email?.Split('@')[0])
            ? IdentityResult.Failed(new IdentityError
            {
                Code = "PasswordContainsName",
                Description = localizer["The password must not contain the user name or the e-mail address."],
            })
            : IdentityResult.Success;
    }

    private static bool Holds(string? password, string? name)
        => name?.Length >= ShortestName && password?.Contains(name, StringComparison.OrdinalIgnoreCase) == true;
}
