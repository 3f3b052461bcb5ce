namespace Embedded.Admin.Accounts.Editing;

/// <summary>A role in the form of an account.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it is for.</param>
/// <param name="IsChosen">Whether the account has it.</param>
/// <param name="MayChange">Whether whoever edits the account may give and take it.</param>
public sealed record RoleChoice(string Name, string Title, string? Description, bool IsChosen, bool MayChange);
