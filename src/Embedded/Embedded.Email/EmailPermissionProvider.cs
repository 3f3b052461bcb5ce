using OrchardCore;
using OrchardCore.Security.Permissions;

namespace Embedded.Email;

/// <summary>The permission to choose how mail is sent.</summary>
internal sealed class EmailPermissionProvider : IPermissionProvider
{
    // Whoever chooses the mail server reads the links for new passwords.
    public static readonly Permission ManageEmailSettings = new("ManageEmailSettings", "Manage Email Settings", isSecurityCritical: true);

    private static readonly Permission[] s_permissions = [ManageEmailSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(s_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = s_permissions }];
}
