namespace Embedded.Admin.Accounts.Lists;

/// <summary>What the list of accounts shows.</summary>
public sealed class AccountListViewModel
{
    /// <summary>The form of the page that all buttons of its rows belong to.</summary>
    public const string ActionsForm = "account-actions";

    /// <summary>What the list is narrowed to, as the page's form shows it again.</summary>
    public required AccountListAddress Address { get; init; }

    /// <summary>Whether anything narrows the list.</summary>
    public required bool IsNarrowed { get; init; }

    /// <summary>Whether the address held anything that the list does not know.</summary>
    public required bool IsUnderstood { get; init; }

    /// <summary>Whether the reader may make accounts.</summary>
    public required bool MayCreate { get; init; }

    /// <summary>What the roles are called, by their names.</summary>
    public required IReadOnlyDictionary<string, string> Roles { get; init; }

    /// <summary>The page's accounts.</summary>
    public required IReadOnlyList<AccountRow> Rows { get; init; }

    /// <summary>The name before this page; null on the first.</summary>
    public required string? Before { get; init; }

    /// <summary>The name after this page; null on the last.</summary>
    public required string? After { get; init; }

    /// <summary>The parameters of an address of this list.</summary>
    public Dictionary<string, string?> Parameters(string? before = null, string? after = null) => new()
    {
        ["q"] = Address.Q,
        ["role"] = Address.Role,
        ["state"] = Address.State,
        ["before"] = before,
        ["after"] = after,
    };
}
