using Embedded.Media.Library;
using Embedded.Media.Rights;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

/// <summary>Who may see which files: everything, the root's own files, a folder of the root, the own folder, those of others.</summary>
internal sealed class SecureMediaPermissions(IMediaFileStore store, MediaAreas areas) : IPermissionProvider
{
    /// <summary>Folders that permissions are offered for.</summary>
    private const int Most = 200;

    public static readonly Permission ViewMedia = new("ViewMediaContent", "View media content in all folders", [Permissions.ManageMediaFolder]);

    public static readonly Permission ViewRootMedia = new("ViewRootMediaContent", "View media content in the root folder", [ViewMedia]);

    public static readonly Permission ViewOthersMedia = new("ViewOthersMediaContent", "View others media content", [Permissions.ManageMediaFolder]);

    public static readonly Permission ViewOwnMedia = new("ViewOwnMediaContent", "View own media content", [ViewOthersMedia]);

    public static Permission ViewFolder(string folder) => new($"ViewMediaContent_{folder}", $"View media content in folder '{folder}'", [ViewMedia]);

    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
    {
        List<Permission> permissions = [ViewMedia, ViewRootMedia, ViewOthersMedia, ViewOwnMedia];
        await foreach (var entry in store.GetDirectoryContentAsync())
        {
            // Folders come first.
            if (!entry.IsDirectory || permissions.Count == Most)
            {
                break;
            }

            if (MediaPath.IsSafe(entry.Path) && !areas.IsFixed(entry.Path))
            {
                permissions.Add(ViewFolder(entry.Path));
            }
        }

        return permissions;
    }

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ViewMedia, ViewOthersMedia] },
        new() { Name = "Authenticated", Permissions = [ViewOwnMedia] },
        new() { Name = "Anonymous", Permissions = [ViewMedia] },
    ];
}
