using Embedded.Media.Catalogue;
using Embedded.Media.Moves;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.FileStorage;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Library;

/// <content>Deleting, after saying what it breaks.</content>
public sealed partial class AdminController
{
    /// <summary><c>GET /Admin/Media/DeleteMedia?path=…</c>: names the items that use the file, and asks.</summary>
    [Admin("Media/DeleteMedia", "Media.DeleteMedia")]
    [HttpGet]
    [ActionName("DeleteMedia")]
    public async Task<IActionResult> AskToDeleteAsync(string? path)
    {
        if (!await Rights.MayUseAsync())
        {
            return Forbid();
        }

        if (await FindEntryAsync(path) is not { } entry)
        {
            return await FileIsGoneAsync(path);
        }

        return await Rights.MayChangeAsync(entry)
            ? View("MediaDelete", new DeleteViewModel(entry, Library.PictureOf(entry.Path, Editors.Files.LibraryFiles.Thumbnail), await services.GetRequiredService<FileUsesReader>().ReadAsync(entry.Path)))
            : Forbid();
    }

    /// <summary>Deletes it for good.</summary>
    [Admin("Media/DeleteMedia", "Media.DeleteMedia")]
    [HttpPost]
    [ActionName("DeleteMedia")]
    public async Task<IActionResult> DeleteAsync(string? path)
    {
        if (!await Rights.MayUseAsync())
        {
            return Forbid();
        }

        if (await FindEntryAsync(path) is not { } entry)
        {
            return await FileIsGoneAsync(path);
        }

        if (!await Rights.MayChangeAsync(entry))
        {
            return Forbid();
        }

        try
        {
            if (!await Store.TryDeleteFileAsync(entry.Path))
            {
                return await FileIsGoneAsync(path);
            }

            await services.GetRequiredService<ISession>().SaveChangesAsync();
            await notifier.SuccessAsync(localizer["Deleted: {0}.", entry.Name]);
        }
        catch (Exception exception) when (exception is FileStoreException or IOException or UnauthorizedAccessException)
        {
            await notifier.ErrorAsync(localizer["The disk refused it. Tell whoever looks after the site."]);
        }

        return ToFolder(MediaNames.FolderOf(entry.Path));
    }

    /// <summary><c>POST /Admin/Media/DeleteFolder</c>: a folder that holds nothing.</summary>
    [Admin("Media/DeleteFolder", "Media.DeleteFolder")]
    [HttpPost]
    [ActionName("DeleteFolder")]
    public async Task<IActionResult> DeleteFolderAsync(string? path)
    {
        if (!await Rights.MayUseAsync())
        {
            return Forbid();
        }

        if (await Folders.FindAsync(path) is not { Length: > 0 } folder)
        {
            return await Rights.MayKeepFoldersAsync() ? await FolderIsGoneAsync(path) : Forbid();
        }

        if (!await Rights.MayKeepFoldersAsync(folder) || Areas.IsFixed(folder))
        {
            return Forbid();
        }

        if (!Folders.TryDeleteEmpty(folder))
        {
            await notifier.ErrorAsync(localizer["The folder \"{0}\" is not empty. Move or delete what lies in it first.", folder]);

            return ToFolder(folder);
        }

        await MediaMoves.ForgetAsync(folder);
        await services.GetRequiredService<ISession>().SaveChangesAsync();
        await notifier.SuccessAsync(localizer["Deleted: {0}.", folder]);

        return ToFolder(MediaNames.FolderOf(folder));
    }
}
