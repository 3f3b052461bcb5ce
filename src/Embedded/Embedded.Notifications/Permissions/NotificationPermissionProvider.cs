using OrchardCore;
using OrchardCore.Notifications;
using OrchardCore.Security.Permissions;

namespace Embedded.Notifications.Permissions;

internal sealed class NotificationPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] s_permissions = [NotificationPermissions.ManageNotifications];

    private static readonly string[] s_roles =
    [
        OrchardCoreConstants.Roles.Administrator,
        OrchardCoreConstants.Roles.Editor,
        OrchardCoreConstants.Roles.Moderator,
        OrchardCoreConstants.Roles.Author,
        OrchardCoreConstants.Roles.Contributor,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(s_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => s_roles.Select(role => new PermissionStereotype { Name = role, Permissions = s_permissions });
}
