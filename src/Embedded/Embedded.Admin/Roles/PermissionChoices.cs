namespace Embedded.Admin.Roles;

/// <summary>The permissions of a content type or of a feature in the form of a role.</summary>
public sealed record PermissionChoices(string Title, IReadOnlyList<PermissionChoice> Permissions)
{
    /// <summary>How many the role has, given or through others.</summary>
    public int Count => Permissions.Count(permission => permission.IsChosen || permission.Through is not null);
}
