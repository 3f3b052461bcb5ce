namespace Embedded.AuditTrail.Users;

/// <summary>What is recorded of accounts beyond Orchard Core's events.</summary>
internal static class UserEventNames
{
    public const string LoggedOut = "LoggedOut";
    public const string PasswordChanged = "PasswordChanged";
    public const string RolesChanged = "RolesChanged";
}
