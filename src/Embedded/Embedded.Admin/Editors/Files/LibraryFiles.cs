using System.Globalization;
using Embedded.Media.Images;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Editors.Files;

/// <summary>The files of the media library that can be chosen in a field.</summary>
internal sealed class LibraryFiles(IMediaFileStore store, IMediaTokenService tokens, IAuthorizationService authorization, IHttpContextAccessor accessor)
{
    private const int MostFound = 24;

    /// <summary>A search looks at no more files than this: it is a help, and the library has a page of its own.</summary>
    private const int MostLookedAt = 20_000;

    private const string SmallPicture = "?width=160&height=120&rmode=crop";

    private static readonly Permission _manageOwnMedia = new("ManageOwnMediaContent", "Manage own media", [new Permission("ManageMediaContent")]);

    /// <summary>Whether the user may look through the library and send files to it.</summary>
    public Task<bool> MayUseAsync() => authorization.AuthorizeAsync(accessor.HttpContext!.User, _manageOwnMedia);

    public async Task<bool> ExistsAsync(string path)
    {
        try
        {
            return await store.GetFileInfoAsync(path) is not null;
        }
        catch (FileStoreException)
        {
            // A path that leads out of the library.
            return false;
        }
    }

    /// <summary>Files with this text in their name, with or without accents; the newest first.</summary>
    public async Task<IReadOnlyList<string>> SearchAsync(string? text, string[] extensions)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        List<IFileStoreEntry> found = [];
        var looked = 0;
        await foreach (var entry in store.GetDirectoryContentAsync(null, includeSubDirectories: true))
        {
            if (++looked > MostLookedAt)
            {
                break;
            }

            if (!entry.IsDirectory
                && (extensions.Length == 0 || extensions.Contains(Path.GetExtension(entry.Name), StringComparer.OrdinalIgnoreCase))
                && Array.TrueForAll(words, word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(entry.Name, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0))
            {
                found.Add(entry);
            }
        }

        return [.. found.OrderByDescending(entry => entry.LastModifiedUtc).Take(MostFound).Select(entry => entry.Path)];
    }

    public MediaFileRow RowOf(string path, string? text, bool isChosen) =>
        new(path, text, isChosen, ImageKinds.IsExtension(Path.GetExtension(path)) ? tokens.AddTokenToPath(store.MapPathToPublicUrl(path) + SmallPicture) : null);
}
