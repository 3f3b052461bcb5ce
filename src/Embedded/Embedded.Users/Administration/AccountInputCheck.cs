using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using OrchardCore.Users.Models;

namespace Embedded.Users.Administration;

/// <summary>Checks what is not Identity's to check of an account: that there is a name, and that all of it can be stored.</summary>
internal sealed partial class AccountInputCheck(IStringLocalizer<AccountInputCheck> localizer)
{
    public const int LongestName = 255;
    public const int LongestEmail = 254;
    public const int LongestPhone = 32;

    public bool Report(AccountInput input, Action<string, string> reportError)
    {
        var isGood = true;
        if (string.IsNullOrWhiteSpace(input.UserName))
        {
            Wrong(nameof(User.UserName), localizer["Enter a user name."]);
        }
        else if (input.UserName.Trim().Length > LongestName)
        {
            Wrong(nameof(User.UserName), localizer["A user name has at most {0} characters.", LongestName]);
        }

        if (string.IsNullOrWhiteSpace(input.Email))
        {
            Wrong(nameof(User.Email), localizer["Enter an e-mail address such as name@example.vn."]);
        }
        else if (input.Email.Trim().Length > LongestEmail)
        {
            Wrong(nameof(User.Email), localizer["An e-mail address has at most {0} characters.", LongestEmail]);
        }

        if (!string.IsNullOrWhiteSpace(input.PhoneNumber) && !Phone().IsMatch(input.PhoneNumber.Trim()))
        {
            Wrong(nameof(User.PhoneNumber), localizer["Enter a telephone number such as 0912 345 678: digits, spaces and + - . ( ) only."]);
        }

        return isGood;

        void Wrong(string field, string message)
        {
            isGood = false;
            reportError(field, message);
        }
    }

    [GeneratedRegex(@"^\+?[0-9 ().-]{3,31}$")]
    private static partial Regex Phone();
}
