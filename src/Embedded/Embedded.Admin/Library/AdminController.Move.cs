using Embedded.Media.Moves;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace Embedded.Admin.Library;

/// <content>Other names and other folders. What uses the old address goes on working: it leads to the new one.</content>
public sealed partial class AdminController
{
    /// <summary><c>POST /Admin/Media/MoveMedia</c>: the file at the path gets this name, in this folder.</summary>
    [Admin("Media/MoveMedia", "Media.MoveMedia")]
    [HttpPost]
    [ActionName("MoveMedia")]
    public async Task<IActionResult> MoveFileAsync(string? path, string? name, string? folder)
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

        var from = entry.Path;
        var extension = Path.GetExtension(from);
        // The extension is what the file is, and stays; whoever typed it meant the same.
        var typed = name?.Trim() ?? "";
        typed = typed.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? typed[..^extension.Length] : typed;
        var isSameName = typed == Path.GetFileNameWithoutExtension(from);
        if ((isSameName ? typed : Folders.NameOf(typed)) is not { } plain)
        {
            await notifier.ErrorAsync(localizer["A name has letters and digits. Slashes and a point at its beginning cannot be used."]);

            return ToFile(from);
        }

        if (await Folders.FindAsync(folder) is not { } parent || !await Rights.MayWorkInAsync(parent))
        {
            await notifier.ErrorAsync(localizer["There is no folder \"{0}\". Choose one of the list, or make it first.", folder!]);

            return ToFile(from);
        }

        var target = parent.Length == 0 ? plain + extension : $"{parent}/{plain}{extension}";
        if (target == from)
        {
            await notifier.InformationAsync(localizer["The file has this name and folder already."]);

            return ToFile(from);
        }

        return await TellAsync(await services.GetRequiredService<MediaRelocation>().MoveFileAsync(from, target), from, target)
            ? ToFile(target)
            : await Store.GetFileInfoAsync(from) is null ? ToFolder(null) : ToFile(from);
    }

    /// <summary><c>POST /Admin/Media/MoveFolder</c>: the folder at the path, with all that lies in it, gets this name, in this folder.</summary>
    [Admin("Media/MoveFolder", "Media.MoveFolder")]
    [HttpPost]
    [ActionName("MoveFolder")]
    public async Task<IActionResult> MoveFolderAsync(string? path, string? name, string? folder)
    {
        if (!await Rights.MayUseAsync())
        {
            return Forbid();
        }

        if (await Folders.FindAsync(path) is not { Length: > 0 } from)
        {
            return await Rights.MayKeepFoldersAsync() ? await FolderIsGoneAsync(path) : Forbid();
        }

        if (!await Rights.MayKeepFoldersAsync(from) || Areas.IsFixed(from))
        {
            return Forbid();
        }

        var typed = name?.Trim();
        if ((typed == new LibraryFolder(from).Name ? typed : Folders.NameOf(typed)) is not { } plain)
        {
            await notifier.ErrorAsync(localizer["A name has letters and digits. Slashes and a point at its beginning cannot be used."]);

            return ToFolder(from);
        }

        if (await Folders.FindAsync(folder) is not { } parent || !await Rights.MayKeepFoldersAsync(parent))
        {
            await notifier.ErrorAsync(localizer["There is no folder \"{0}\". Choose one of the list, or make it first.", folder!]);

            return ToFolder(from);
        }

        var target = parent.Length == 0 ? plain : $"{parent}/{plain}";
        if (target == from)
        {
            await notifier.InformationAsync(localizer["The folder has this name and place already."]);

            return ToFolder(from);
        }

        await Catalogue.EnsureAsync();

        return await TellAsync(await services.GetRequiredService<MediaRelocation>().MoveFolderAsync(from, target), from, target) ? ToFolder(target) : ToFolder(from);
    }

    private async Task<bool> TellAsync(RelocationResult result, string from, string target)
    {
        if (result is RelocationResult.Moved or RelocationResult.Following)
        {
            await notifier.SuccessAsync(localizer["Moved: {0}. Pages that use the old address go on working.", target]);
            if (result == RelocationResult.Following)
            {
                await notifier.InformationAsync(localizer["The folder holds very many files. They appear in it one after the other, which takes some minutes."]);
            }

            return true;
        }

        await notifier.ErrorAsync(result switch
        {
            RelocationResult.Gone => localizer["\"{0}\" is not there any more: somebody moved or deleted it.", from],
            RelocationResult.Taken => localizer["\"{0}\" is taken: a file or a folder has this name. Choose another one.", target],
            RelocationResult.Reserved => localizer["\"{0}\" was the address of something else, and pages may still use it. Choose another name.", target],
            RelocationResult.IntoItself => localizer["A folder cannot come into itself."],
            RelocationResult.Busy => localizer["Somebody else is moving something at this moment. Try again."],
            _ => localizer["The disk refused it. Tell whoever looks after the site."],
        });

        return false;
    }
}
