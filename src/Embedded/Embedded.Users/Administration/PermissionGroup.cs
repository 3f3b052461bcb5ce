using OrchardCore.Security.Permissions;

namespace Embedded.Users.Administration;

/// <summary>Permissions that belong together: of a content type, or of a feature.</summary>
internal sealed record PermissionGroup(string Title, IReadOnlyList<Permission> Permissions);
