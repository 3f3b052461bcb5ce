using OrchardCore.Users.Models;

namespace Embedded.Users.Administration;

/// <summary>A page of a list of accounts, and how many there are in all.</summary>
internal sealed record AccountPage(IReadOnlyList<User> Accounts, int Total, int Page, int PageSize)
{
    public int PageCount => (Total + PageSize - 1) / PageSize;
}
