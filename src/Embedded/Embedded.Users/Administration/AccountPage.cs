using OrchardCore.Users.Models;

namespace Embedded.Users.Administration;

/// <summary>A page of a list of accounts, and the names that lead to the pages beside it.</summary>
internal sealed record AccountPage(IReadOnlyList<User> Accounts, string? Before, string? After);
