using Embedded.Admin.Library;
using Embedded.Media.Catalogue;
using Embedded.Media.Images;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace Embedded.Admin.Editors.Files;

/// <summary>The files of the media library as they are chosen and shown.</summary>
internal sealed class LibraryFiles(
    IMediaFileStore store,
    IMediaTokenService tokens,
    MediaCatalogue catalogue,
    MediaListing listing,
    LibraryRights rights)
{
    private const int MostFound = 24;

    /// <summary>What stands in a text as a picture.</summary>
    public const string Pictures = ".jpg,.jpeg,.png,.gif,.webp,.svg";

    /// <summary>Pictures in a list of files.</summary>
    public const string Thumbnail = "?width=320&height=240&rmode=crop";

    public const string SmallPicture = "?width=160&height=120&rmode=crop";

    /// <summary>Whether the user may look through the library and send files to it.</summary>
    public Task<bool> MayUseAsync() => rights.MayUseAsync();

    /// <summary>Whether the user may take a file of this path: it is there, in a folder that is open to them.</summary>
    public async Task<bool> MayTakeAsync(string path) => await ExistsAsync(path) && await rights.MayWorkInAsync(MediaNames.FolderOf(store.NormalizePath(path)!));

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

    /// <summary>Files with these words in their name, with or without marks; the newest first.</summary>
    public async Task<IReadOnlyList<MediaEntry>> SearchAsync(string? text, string[] extensions)
    {
        await catalogue.EnsureAsync();

        return (await listing.ReadAsync(new MediaFilter(Text: text ?? "", Areas: await rights.AreasAsync(), Extensions: extensions), MostFound)).Entries;
    }

    public MediaFileRow RowOf(string path, string? text, bool isChosen) => new(path, text, isChosen, PictureOf(path, SmallPicture));

    /// <summary>The address of a picture of this size, where the file is one.</summary>
    public string? PictureOf(string path, string size) =>
        ImageKinds.IsExtension(Path.GetExtension(path)) ? tokens.AddTokenToPath(store.MapPathToPublicUrl(path) + size) : null;
}
