using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

/// <summary>Offers the content permissions, and what the usual roles get of them.</summary>
internal sealed class Permissions : IPermissionProvider
{
    private static readonly Permission[] _all =
    [
        CommonPermissions.PublishContent,
        CommonPermissions.PublishOwnContent,
        CommonPermissions.EditContent,
        CommonPermissions.EditOwnContent,
        CommonPermissions.DeleteContent,
        CommonPermissions.DeleteOwnContent,
        CommonPermissions.ViewContent,
        CommonPermissions.ViewOwnContent,
        CommonPermissions.PreviewContent,
        CommonPermissions.PreviewOwnContent,
        CommonPermissions.CloneContent,
        CommonPermissions.CloneOwnContent,
        CommonPermissions.ListContent,
        CommonPermissions.EditContentOwner,
        CommonPermissions.AccessContentApi,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = _all },
        new() { Name = "Editor", Permissions = [CommonPermissions.PublishContent, CommonPermissions.EditContent, CommonPermissions.DeleteContent, CommonPermissions.PreviewContent, CommonPermissions.CloneContent, CommonPermissions.ListContent] },
        new() { Name = "Author", Permissions = [CommonPermissions.PublishOwnContent, CommonPermissions.EditOwnContent, CommonPermissions.DeleteOwnContent, CommonPermissions.PreviewOwnContent, CommonPermissions.CloneOwnContent] },
        new() { Name = "Contributor", Permissions = [CommonPermissions.EditOwnContent, CommonPermissions.PreviewOwnContent, CommonPermissions.CloneOwnContent] },
        new() { Name = "Authenticated", Permissions = [CommonPermissions.ViewContent] },
        new() { Name = "Anonymous", Permissions = [CommonPermissions.ViewContent] },
    ];
}
