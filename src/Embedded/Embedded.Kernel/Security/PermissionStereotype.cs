namespace OrchardCore.Security.Permissions;

/// <summary>The permissions that a role has unless the site says otherwise.</summary>
public class PermissionStereotype
{
    public string Name { get; set; } = string.Empty;

    public IEnumerable<Permission> Permissions { get; set; } = [];
}
