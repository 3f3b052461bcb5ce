namespace Embedded.Admin.Roles;

/// <summary>A permission in the form of a role.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="IsChosen">Whether the role was given it.</param>
/// <param name="MayChoose">Whether whoever edits the role may give it.</param>
/// <param name="IsCritical">Whether the site's security hangs on it.</param>
/// <param name="Through">What the role has it through without being given it; nothing where it has not.</param>
public sealed record PermissionChoice(string Name, string Title, bool IsChosen, bool MayChoose, bool IsCritical, string? Through);
