using OrchardCore;
using OrchardCore.Security.Permissions;

namespace Embedded.Email;

/// <summary>The permission to choose how mail is sent.</summary>
internal sealed class EmailPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] s_permissions = [new("ManageEmailSettings", "Manage Email Settings")];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(s_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = s_permissions }];
}
