using System.Security.Claims;
using Embedded.Media.Catalogue;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace Embedded.Media.Rights;

/// <summary>
/// The parts of the library that rights are given for, as in Orchard Core: each folder of the root with all below it, the root's own
/// files, the folder of each user, and the folder of files that are attached to one item each.
/// </summary>
internal sealed class MediaAreas(IOptions<MediaOptions> options)
{
    /// <summary>The area of the files that lie in no folder.</summary>
    public const string Root = "";

    /// <summary>Where Orchard Core keeps files that belong to one item each.</summary>
    public const string Attached = "mediafields";

    /// <summary>The folder that holds the folders of the users.</summary>
    public string Users => options.Value.AssetsUsersFolder;

    public string Of(string folder)
    {
        var end = folder.IndexOf('/', StringComparison.Ordinal);
        var first = end < 0 ? folder : folder[..end];
        if (first != Users || end < 0)
        {
            return first;
        }

        var next = folder.IndexOf('/', end + 1);

        return next < 0 ? folder : folder[..next];
    }

    public string OfFile(string path) => Of(MediaNames.FolderOf(path));

    /// <summary>The folder of a user; null for who has no account.</summary>
    public string? OwnOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } id ? $"{Users}/{id}" : null;

    /// <summary>It holds the folders of users, or is one of them.</summary>
    public bool IsOfUsers(string area) => area == Users || area.StartsWith(Users + "/", StringComparison.Ordinal);

    /// <summary>Folders that everything else relies on: they are neither moved nor deleted nor renamed.</summary>
    public bool IsFixed(string folder) => folder is Attached || folder == Users || (IsOfUsers(folder) && Of(folder) == folder);
}
