using OrchardCore;
using OrchardCore.Security.Permissions;

namespace Portal.Associations.Security;

internal sealed class AssociationPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] s_permissions = [AssociationPermissions.ViewPrivateContacts];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(s_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = s_permissions },
        new() { Name = OrchardCoreConstants.Roles.Editor, Permissions = s_permissions },
        new() { Name = OrchardCoreConstants.Roles.Moderator, Permissions = s_permissions },
    ];
}
