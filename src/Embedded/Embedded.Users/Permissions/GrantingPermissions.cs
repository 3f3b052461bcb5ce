using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Embedded.Users.Permissions;

/// <summary>The names of the permissions that grant a permission: itself, those that imply it, and SiteOwner.</summary>
internal static class GrantingPermissions
{
    public static HashSet<string> Of(Permission permission)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { StandardPermissions.SiteOwner.Name };
        Add(permission, names);
        return names;
    }

    private static void Add(Permission permission, HashSet<string> names)
    {
        if (!names.Add(permission.Name) || permission.ImpliedBy is null)
        {
            return;
        }

        foreach (var implying in permission.ImpliedBy)
        {
            // A permission may name itself through a cycle; the set ends it.
            if (implying is not null)
            {
                Add(implying, names);
            }
        }
    }
}
