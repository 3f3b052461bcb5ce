using OrchardCore;
using OrchardCore.AuditTrail;
using OrchardCore.Security.Permissions;

namespace Embedded.AuditTrail.Permissions;

internal sealed class AuditTrailPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] s_permissions = [AuditTrailPermissions.ViewAuditTrail, AuditTrailPermissions.ManageAuditTrailSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(s_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = s_permissions }];
}
