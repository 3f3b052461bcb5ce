using System.Security.Claims;
using Embedded.Media.Catalogue;
using Embedded.Media.Library;
using Embedded.Media.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Library;

/// <summary>What the present user may do in the library: look and send files where the folder is open to them, change the own files, change all, keep the folders in order.</summary>
internal sealed class LibraryRights(IAuthorizationService authorization, IHttpContextAccessor accessor, MediaAreas areas, IMediaFileStore store)
{
    /// <summary>Folders of the root whose files a list may show to who does not manage all folders.</summary>
    private const int MostAreas = 500;

    private ClaimsPrincipal User => accessor.HttpContext!.User;

    /// <summary>The user's own folder.</summary>
    public string? OwnFolder => areas.OwnOf(User);

    public Task<bool> MayUseAsync() => authorization.AuthorizeAsync(User, Permissions.ManageOwnMedia);

    /// <summary>Whether the user may look into a folder and send files into it.</summary>
    public async Task<bool> MayWorkInAsync(string folder) => await MayUseAsync() && await authorization.AuthorizeAsync(User, Permissions.ManageMediaFolder, (object)folder);

    /// <summary>Whether the user may make folders in a folder, and move and delete what is in it; the whole library where none is named.</summary>
    public async Task<bool> MayKeepFoldersAsync(string? folder = null) =>
        await authorization.AuthorizeAsync(User, Permissions.ManageMediaFolder) || (folder is not null && IsOwn(folder) && await MayWorkInAsync(folder));

    public async Task<bool> MayChangeAsync(MediaEntry entry)
    {
        var folder = MediaNames.FolderOf(entry.Path);

        return await MayWorkInAsync(folder)
            && (await authorization.AuthorizeAsync(User, Permissions.ManageMedia)
                || IsOwn(folder)
                || (entry.Owner is { } owner && owner == User.FindFirstValue(ClaimTypes.NameIdentifier)));
    }

    /// <summary>The parts of the library that the user may look at; null for all of it.</summary>
    public async Task<IReadOnlyCollection<string>?> AreasAsync()
    {
        if (await authorization.AuthorizeAsync(User, Permissions.ManageMediaFolder))
        {
            return null;
        }

        var isAll = await MayWorkInAsync(MediaAreas.Root);
        List<string> open = isAll ? [MediaAreas.Root] : [];
        await foreach (var entry in store.GetDirectoryContentAsync())
        {
            // Folders come first.
            if (!entry.IsDirectory)
            {
                break;
            }

            if (open.Count == MostAreas)
            {
                return open;
            }

            if (MediaPath.IsSafe(entry.Path) && await MayWorkInAsync(entry.Path))
            {
                open.Add(entry.Path);
            }
            else
            {
                isAll = false;
            }
        }

        if (isAll)
        {
            return null;
        }

        return OwnFolder is { } own && await MayWorkInAsync(own) ? [.. open, own] : open;
    }

    private bool IsOwn(string folder) => areas.Of(folder) is var area && area == OwnFolder;
}
