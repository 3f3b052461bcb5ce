namespace Embedded.Admin.Accounts.Editing;

/// <summary>How a new account gets its password.</summary>
public enum PasswordWay
{
    /// <summary>Its owner chooses it, by the link of a mail.</summary>
    Mail,

    /// <summary>Whoever makes the account types it, and tells it to the owner.</summary>
    Typed,
}
