namespace Embedded.Users.Administration;

/// <summary>Whether an account can sign in.</summary>
internal enum AccountState
{
    Enabled,
    Disabled,
    LockedOut,
}
