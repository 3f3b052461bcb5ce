using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace Embedded.Users.Passwords;

/// <summary>What ASP.NET Core Identity refuses, in the reader's language and with what to do instead.</summary>
internal sealed class LocalizedIdentityErrors(IStringLocalizer<LocalizedIdentityErrors> localizer) : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Error(nameof(DefaultError), localizer["The change could not be made. Try again."]);

    public override IdentityError ConcurrencyFailure()
        => Error(nameof(ConcurrencyFailure), localizer["Someone else changed this account at the same time. Open it again and repeat the change."]);

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), localizer["The current password is wrong."]);

    public override IdentityError InvalidToken()
        => Error(nameof(InvalidToken), localizer["The link or the code is no longer valid. Ask for a new one."]);

    public override IdentityError RecoveryCodeRedemptionFailed()
        => Error(nameof(RecoveryCodeRedemptionFailed), localizer["The recovery code is wrong or was used before."]);

    public override IdentityError InvalidUserName(string? userName)
        => Error(nameof(InvalidUserName), localizer["The user name '{0}' is not valid: use letters without accents, digits and - . _ @ +.", userName ?? string.Empty]);

    public override IdentityError InvalidEmail(string? email)
        => Error(nameof(InvalidEmail), localizer["The e-mail address '{0}' is not valid. Write it as name@example.vn.", email ?? string.Empty]);

    public override IdentityError DuplicateUserName(string userName)
        => Error(nameof(DuplicateUserName), localizer["The user name '{0}' is taken. Choose another one.", userName]);

    public override IdentityError DuplicateEmail(string email)
        => Error(nameof(DuplicateEmail), localizer["The e-mail address '{0}' belongs to another account.", email]);

    public override IdentityError InvalidRoleName(string? role)
        => Error(nameof(InvalidRoleName), localizer["The role name '{0}' is not valid.", role ?? string.Empty]);

    public override IdentityError DuplicateRoleName(string role)
        => Error(nameof(DuplicateRoleName), localizer["There is already a role '{0}'.", role]);

    public override IdentityError UserAlreadyInRole(string role)
        => Error(nameof(UserAlreadyInRole), localizer["The account already has the role '{0}'.", role]);

    public override IdentityError UserNotInRole(string role)
        => Error(nameof(UserNotInRole), localizer["The account does not have the role '{0}'.", role]);

    public override IdentityError PasswordTooShort(int length)
        => Error(nameof(PasswordTooShort), localizer["The password is too short: it needs at least {0} characters.", length]);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars)
        => Error(nameof(PasswordRequiresUniqueChars), localizer["The password needs at least {0} different characters.", uniqueChars]);

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
