namespace Embedded.Admin.Accounts.Lists;

/// <summary>What the address of the list of accounts asks for, as it was typed.</summary>
public sealed class AccountListAddress
{
    /// <summary>Part of a name or of a mail address.</summary>
    public string? Q { get; set; }

    /// <summary>The name of a role.</summary>
    public string? Role { get; set; }

    /// <summary>Whether the accounts can sign in.</summary>
    public string? State { get; set; }

    /// <summary>The name that the page ends before.</summary>
    public string? Before { get; set; }

    /// <summary>The name that the page begins after.</summary>
    public string? After { get; set; }
}
