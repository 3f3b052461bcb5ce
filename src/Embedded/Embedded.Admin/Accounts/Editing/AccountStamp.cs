using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OrchardCore.Users.Models;

namespace Embedded.Admin.Accounts.Editing;

/// <summary>What a form was built from: changes when anybody stores another value of a field that the form has.</summary>
internal static class AccountStamp
{
    public static string Of(User user) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        JsonSerializer.Serialize(new object?[] { user.UserName, user.Email, user.PhoneNumber, user.IsEnabled, user.RoleNames.Order(StringComparer.Ordinal) }))));
}
