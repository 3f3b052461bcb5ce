using OrchardCore;
using OrchardCore.Admin;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Access;

/// <summary>Offers the permission to enter the admin site; everyone who writes has it.</summary>
internal sealed class AdminPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [AdminPermissions.AccessAdminPanel];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        new[] { OrchardCoreConstants.Roles.Administrator, "Editor", "Moderator", "Author", "Contributor" }
            .Select(static role => new PermissionStereotype { Name = role, Permissions = _all });
}
