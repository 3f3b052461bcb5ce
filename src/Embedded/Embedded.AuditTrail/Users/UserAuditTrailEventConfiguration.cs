using Embedded.AuditTrail.Users;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.Users.AuditTrail.Services;

/// <summary>The events of accounts.</summary>
public sealed class UserAuditTrailEventConfiguration : IConfigureOptions<AuditTrailOptions>
{
    public const string User = "User";
    public const string LoggedIn = "LoggedIn";
    public const string LogInFailed = "LogInFailed";
    public const string LogInIsLockedOut = "LogInIsLockedOut";
    public const string Enabled = "Enabled";
    public const string Disabled = "Disabled";
    public const string Created = "Created";
    public const string Updated = "Updated";
    public const string Deleted = "Deleted";

    public void Configure(AuditTrailOptions options) => options
        .For<UserAuditTrailEventConfiguration>(User, S => S["Accounts"])
        .WithEvent(LoggedIn, S => S["Signed in"], S => S["Somebody signed in."], true)
        .WithEvent(UserEventNames.LoggedOut, S => S["Signed out"], S => S["Somebody signed out."], true)
        .WithEvent(LogInFailed, S => S["Sign-in failed"], S => S["A wrong password was given for an account."], true)
        .WithEvent(LogInIsLockedOut, S => S["Account locked"], S => S["An account was locked after too many wrong passwords."], true)
        .WithEvent(UserEventNames.PasswordChanged, S => S["Password changed"], S => S["A new password was set for an account."], true)
        .WithEvent(Created, S => S["Account created"], S => S["An account was created."], true)
        .WithEvent(Updated, S => S["Account changed"], S => S["The name, the address or a setting of an account was changed."], true)
        .WithEvent(UserEventNames.RolesChanged, S => S["Roles changed"], S => S["An account was given other roles."], true)
        .WithEvent(Disabled, S => S["Account switched off"], S => S["An account may no longer sign in."], true)
        .WithEvent(Enabled, S => S["Account switched on"], S => S["An account may sign in again."], true)
        .WithEvent(Deleted, S => S["Account deleted"], S => S["An account was deleted."], true);
}
