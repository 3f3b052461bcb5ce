using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Users.AuditTrail.Services;

namespace OrchardCore.Users.AuditTrail.ResetPassword;

/// <summary>The events of passwords that were forgotten.</summary>
public sealed class UserResetPasswordAuditTrailEventConfiguration : IConfigureOptions<AuditTrailOptions>
{
    public const string User = "User";
    public const string PasswordReset = "PasswordReset";
    public const string PasswordRecovered = "PasswordRecovered";

    public void Configure(AuditTrailOptions options) => options
        .For<UserAuditTrailEventConfiguration>(User, S => S["Accounts"])
        .WithEvent(PasswordRecovered, S => S["Reset link sent"], S => S["The link for a new password was sent to an account's owner."], true)
        .WithEvent(PasswordReset, S => S["Password set anew"], S => S["A forgotten password was set anew through the link of a mail."], true);
}
