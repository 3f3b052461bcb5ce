namespace Embedded.Admin.Roles;

/// <summary>A role in the list of roles.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Accounts">How many accounts have it; null where everybody has it.</param>
/// <param name="MayDelete">Whether it can be deleted.</param>
public sealed record RoleRow(string Name, string Title, string? Description, int? Accounts, bool MayDelete);
