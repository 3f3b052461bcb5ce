using Embedded.Users.Administration;

namespace Embedded.Admin.Accounts.Lists;

/// <summary>What a list of accounts is asked for. What an address holds beside that is left out, and <see cref="IsUnderstood"/> tells so.</summary>
internal sealed record AccountListRequest(AccountFilter Filter, bool IsUnderstood)
{
    public bool IsNarrowed => Filter is not { Search: null, Role: null, State: null };

    public static AccountListRequest Parse(AccountListAddress address, IReadOnlyCollection<string> roles)
    {
        var text = Clean(address.Q);
        var role = Clean(address.Role);
        var state = Clean(address.State);
        var before = Clean(address.Before);
        var after = Clean(address.After);
        var filter = new AccountFilter
        {
            Search = text.Length == 0 ? null : text[..Math.Min(text.Length, AccountFilter.LongestSearch)],
            Role = roles.FirstOrDefault(name => string.Equals(name, role, StringComparison.OrdinalIgnoreCase)),
            State = Enum.GetValues<AccountState>().Where(value => string.Equals(value.ToString(), state, StringComparison.OrdinalIgnoreCase)).Cast<AccountState?>().FirstOrDefault(),
            Before = Place(before),
            After = before.Length == 0 ? Place(after) : null,
        };

        return new(filter, text.Length <= AccountFilter.LongestSearch
            && (role.Length == 0) == (filter.Role is null)
            && (state.Length == 0) == (filter.State is null)
            && (before.Length == 0) == (filter.Before is null)
            && (before.Length > 0 || (after.Length == 0) == (filter.After is null)));
    }

    private static string? Place(string text) => text.Length is > 0 and <= AccountInputCheck.LongestName ? text : null;

    /// <summary>No name holds a control character, and some databases refuse to look for one.</summary>
    private static string Clean(string? text) => string.Concat((text ?? "").Where(character => !char.IsControl(character) && !char.IsSurrogate(character))).Trim();
}
