using OrchardCore.Users.Models;

namespace Embedded.Admin.Accounts.Lists;

/// <summary>An account in a list, and what the reader may do with it.</summary>
/// <param name="User">The account.</param>
/// <param name="Roles">What its roles are called.</param>
/// <param name="IsOwn">Whether it is the reader's.</param>
/// <param name="IsLockedOut">Whether it waits after too many wrong passwords.</param>
/// <param name="MayEdit">Whether the reader may change it.</param>
/// <param name="MayDelete">Whether the reader may delete it.</param>
public sealed record AccountRow(User User, IReadOnlyList<string> Roles, bool IsOwn, bool IsLockedOut, bool MayEdit, bool MayDelete);
