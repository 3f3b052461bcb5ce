using OrchardCore.Roles.Models;
using OrchardCore.Security.Permissions;

namespace Embedded.Users.Permissions;

/// <summary>What each role permits, laid out once for each version of the roles document.</summary>
internal sealed class RolePermissions
{
    private sealed record Snapshot(RolesDocument Document, Dictionary<string, HashSet<string>> ByRole);

    private Snapshot? _latest;

    public IReadOnlySet<string>? Of(RolesDocument document, string role)
    {
        var snapshot = _latest;
        if (snapshot is null || !ReferenceEquals(snapshot.Document, document))
        {
            _latest = snapshot = new Snapshot(document, LayOut(document));
        }

        return snapshot.ByRole.GetValueOrDefault(role);
    }

    private static Dictionary<string, HashSet<string>> LayOut(RolesDocument document)
    {
        var byRole = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var role in document.Roles)
        {
            byRole[role.RoleName] = role.RoleClaims
                .Where(claim => claim.ClaimType == Permission.ClaimType)
                .Select(claim => claim.ClaimValue)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
        }

        return byRole;
    }
}
