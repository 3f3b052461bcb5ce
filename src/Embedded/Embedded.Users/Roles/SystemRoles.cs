using OrchardCore;

namespace Embedded.Users.Roles;

/// <summary>The roles that every site has and that cannot be removed.</summary>
internal static class SystemRoles
{
    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [OrchardCoreConstants.Roles.Administrator] = "A system role that grants all permissions to the assigned users.",
        [OrchardCoreConstants.Roles.Authenticated] = "A system role representing all authenticated users.",
        [OrchardCoreConstants.Roles.Anonymous] = "A system role representing all non-authenticated users.",
    };

    public static bool Contains(string? roleName) => roleName is not null && Descriptions.ContainsKey(roleName);

    /// <summary>Whether an account can be given the role; everyone has those of visitors and of who is signed in by themselves.</summary>
    public static bool IsGiven(string roleName) => !Contains(roleName) || IsAdministrator(roleName);

    public static bool IsAdministrator(string roleName)
        => string.Equals(roleName, OrchardCoreConstants.Roles.Administrator, StringComparison.OrdinalIgnoreCase);
}
