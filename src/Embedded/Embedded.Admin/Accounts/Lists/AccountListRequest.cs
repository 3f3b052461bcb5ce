using Embedded.Admin.Contents.Lists;
using Embedded.Users.Administration;

namespace Embedded.Admin.Accounts.Lists;

/// <summary>What a list of accounts is asked for. What an address holds beside that is left out, and <see cref="IsUnderstood"/> tells so.</summary>
internal sealed record AccountListRequest(AccountFilter Filter, bool IsUnderstood)
{
    public bool IsNarrowed => Filter is not { Search: null, Role: null, State: null };

    public static AccountListRequest Parse(AccountListAddress address, IReadOnlyCollection<string> roles)
    {
        var text = AddressText.Clean(address.Q);
        var role = AddressText.Clean(address.Role);
        var state = AddressText.Clean(address.State);
        var before = AddressText.Clean(address.Before);
        var after = AddressText.Clean(address.After);
        var filter = new AccountFilter
        {
            Search = text.Length == 0 ? null : text[..Math.Min(text.Length, AccountFilter.LongestSearch)],
            Role = roles.FirstOrDefault(name => string.Equals(name, role, StringComparison.OrdinalIgnoreCase)),
            State = AddressText.Named<AccountState>(state),
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
}
