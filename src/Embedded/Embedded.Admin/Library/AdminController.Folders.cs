using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.FileStorage;

namespace Embedded.Admin.Library;

/// <content>Folders.</content>
public sealed partial class AdminController
{
    /// <summary><c>POST /Admin/Media/CreateFolder</c>: a folder with this name in the folder at the path.</summary>
    [Admin("Media/CreateFolder", "Media.CreateFolder")]
    [HttpPost]
    [ActionName("CreateFolder")]
    public async Task<IActionResult> CreateFolderAsync(string? path, string? name)
    {
        if (!await Rights.MayUseAsync())
        {
            return Forbid();
        }

        if (await Folders.FindAsync(path) is not { } parent)
        {
            return await Rights.MayKeepFoldersAsync() ? await FolderIsGoneAsync(path) : Forbid();
        }

        if (!await Rights.MayKeepFoldersAsync(parent))
        {
            return Forbid();
        }

        if (Folders.NameOf(name) is not { } plain)
        {
            await notifier.ErrorAsync(localizer["A folder's name has letters and digits. Slashes and a point at its beginning cannot be used."]);

            return ToFolder(parent);
        }

        var folder = parent.Length == 0 ? plain : $"{parent}/{plain}";
        try
        {
            if (!await Store.TryCreateDirectoryAsync(folder))
            {
                await notifier.WarningAsync(localizer["There is a folder \"{0}\" already.", plain]);

                return ToFolder(folder);
            }
        }
        catch (Exception exception) when (exception is FileStoreException or IOException or UnauthorizedAccessException)
        {
            await notifier.ErrorAsync(localizer["The folder \"{0}\" could not be made: a file has this name, or the disk refused it.", plain]);

            return ToFolder(parent);
        }

        await notifier.SuccessAsync(localizer["The folder \"{0}\" was made.", plain]);

        return ToFolder(folder);
    }

    private async Task<IActionResult> FolderIsGoneAsync(string? path)
    {
        await notifier.WarningAsync(localizer["There is no folder \"{0}\" any more.", path ?? ""]);

        return ToFolder(null);
    }
}
