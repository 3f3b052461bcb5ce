using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Security;

namespace Embedded.Admin.Roles;

/// <summary>The form of a role.</summary>
public sealed class RoleEditViewModel
{
    /// <summary>The name of a new role.</summary>
    public string? RoleName { get; set; }

    public string? RoleDescription { get; set; }

    /// <summary>The ticked permissions.</summary>
    public string[]? Permissions { get; set; }

    /// <summary>What the form was built from.</summary>
    public string? Stamp { get; set; }

    /// <summary>The role as it is; null while it is new.</summary>
    [BindNever]
    [ValidateNever]
    public Role? Role { get; set; }

    [BindNever]
    [ValidateNever]
    public string? Title { get; set; }

    /// <summary>Whether the role has every permission and is not edited.</summary>
    [BindNever]
    [ValidateNever]
    public bool IsAdministrator { get; set; }

    [BindNever]
    [ValidateNever]
    public bool MayDelete { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<PermissionChoices> Groups { get; set; } = [];
}
