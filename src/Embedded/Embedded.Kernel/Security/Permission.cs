using System.Security.Claims;

namespace OrchardCore.Security.Permissions;

/// <summary>Something that a role may be allowed to do.</summary>
public class Permission
{
    public const string ClaimType = "Permission";

    public Permission(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    public Permission(string name, string description, bool isSecurityCritical = false)
        : this(name)
    {
        Description = description;
        IsSecurityCritical = isSecurityCritical;
    }

    public Permission(string name, string description, IEnumerable<Permission> impliedBy, bool isSecurityCritical = false)
        : this(name, description, isSecurityCritical) => ImpliedBy = impliedBy;

    public string Name { get; }

    public string? Description { get; set; }

    public string? Category { get; set; }

    /// <summary>Who may do any of these may do this.</summary>
    public IEnumerable<Permission> ImpliedBy { get; } = [];

    public bool IsSecurityCritical { get; }

    public static implicit operator Claim(Permission p) => new(ClaimType, p.Name);
}
