using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace Embedded.Media.Rights;

/// <summary>Offers the permissions of the library, and what the usual roles get of them.</summary>
internal sealed class MediaPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [Permissions.ManageMediaFolder, Permissions.ManageMedia, Permissions.ManageOthersMedia, Permissions.ManageOwnMedia, Permissions.ManageAttachedMediaFieldsFolder];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = _all },
        new() { Name = "Editor", Permissions = _all },
        new() { Name = "Author", Permissions = [Permissions.ManageOwnMedia] },
        new() { Name = "Contributor", Permissions = [Permissions.ManageOwnMedia] },
    ];
}
