using Embedded.Users.Administration;
using OrchardCore.Security;

namespace Embedded.AuditTrail.Roles;

/// <summary>What became of a role.</summary>
internal sealed class RoleChange
{
    public string RoleName { get; set; } = "";

    /// <summary>The permissions that it was given.</summary>
    public string[] Added { get; set; } = [];

    /// <summary>The permissions that were taken from it.</summary>
    public string[] Removed { get; set; } = [];

    public string OldDescription { get; set; } = "";

    public string NewDescription { get; set; } = "";

    public static RoleChange Between(Role? before, Role? after)
    {
        var had = before is null ? [] : RoleAdministration.PermissionsOf(before).ToArray();
        var has = after is null ? [] : RoleAdministration.PermissionsOf(after).ToArray();

        return new()
        {
            RoleName = (after ?? before)!.RoleName,
            Added = [.. has.Except(had, StringComparer.OrdinalIgnoreCase)],
            Removed = [.. had.Except(has, StringComparer.OrdinalIgnoreCase)],
            OldDescription = before?.RoleDescription ?? "",
            NewDescription = after?.RoleDescription ?? "",
        };
    }

    /// <summary>Whether nothing of the role is other than it was.</summary>
    public bool IsNone() => Added.Length == 0 && Removed.Length == 0 && OldDescription == NewDescription;
}
