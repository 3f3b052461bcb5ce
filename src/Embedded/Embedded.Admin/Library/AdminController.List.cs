using Embedded.Admin.Editors.Files;
using Embedded.Media.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Media;

namespace Embedded.Admin.Library;

/// <content>The page of folders and files.</content>
public sealed partial class AdminController
{
    /// <summary>Characters of a search that are looked at.</summary>
    internal const int LongestText = 100;

    /// <summary><c>GET /Admin/Media</c>: the newest of the whole library, or what lies in one folder. A search looks through everything.</summary>
    [Admin("Media", "Media.Index")]
    [HttpGet]
    [ActionName("Index")]
    public async Task<IActionResult> ListAsync(LibraryAddress address)
    {
        if (!await Rights.MayUseAsync())
        {
            return Forbid();
        }

        if (await Folders.FindAsync(address.Path) is not { } folder)
        {
            await notifier.WarningAsync(localizer["There is no folder \"{0}\" any more.", address.Path!]);

            return ToFolder(null);
        }

        if (folder.Length > 0 && !await Rights.MayWorkInAsync(folder))
        {
            return Forbid();
        }

        await Catalogue.EnsureAsync();
        var order = Known<MediaOrder>(address.Sort) ?? default;
        var kind = Known<MediaKind>(address.Kind);
        var text = (address.Q ?? "").Trim();
        text = text.Length > LongestText ? text[..LongestText] : text;
        var page = await services.GetRequiredService<MediaListing>().ReadAsync(new MediaFilter(
            folder.Length > 0 && text.Length == 0 ? folder : null,
            text,
            kind,
            folder.Length > 0 && text.Length == 0 ? null : await Rights.AreasAsync(),
            Order: order,
            Before: MediaPlace.Parse(address.Before, order),
            After: MediaPlace.Parse(address.After, order)));

        var folders = text.Length == 0 ? await Folders.ListAsync(folder) : [];
        var mayKeepFolders = await Rights.MayKeepFoldersAsync(folder);

        return View("MediaLibrary", new LibraryViewModel
        {
            Address = address,
            Order = order,
            Kind = kind,
            Folder = folder,
            Folders = folders,
            Way = await Titles.WayToAsync(folder),
            Titles = await Titles.OfAsync(folders.Concat(LibraryFolders.WayTo(folder)).Select(one => one.Path).Concat(page.Entries.Select(entry => Areas.OfFile(entry.Path)))),
            Files = [.. page.Entries.Select(entry => new LibraryFileRow(entry, Library.PictureOf(entry.Path, LibraryFiles.Thumbnail)))],
            Before = page.Before,
            After = page.After,
            MayKeepFolders = mayKeepFolders,
            Place = mayKeepFolders && folder.Length > 0 && !Areas.IsFixed(folder) ? await PlaceOfAsync(folder) : null,
            MaySend = await MayFillAsync(folder),
            OwnFolder = folder.Length == 0 && text.Length == 0 ? Rights.OwnFolder : null,
            MaxFileSize = services.GetRequiredService<SentFiles>().MaxFileSize,
            Extensions = string.Join(',', services.GetRequiredService<IOptions<MediaOptions>>().Value.AllowedFileExtensions),
        });
    }

    private async Task<MediaPlaceForm> PlaceOfAsync(string folder)
    {
        var above = MediaNames.FolderOf(folder);
        var others = (await Folders.ListAllAsync(above)).Where(other => other != folder && !other.StartsWith(folder + "/", StringComparison.Ordinal));

        return new(Url.Action("MoveFolder", "Admin", new { area = "OrchardCore.Media" })!, folder, new LibraryFolder(folder).Name, above, await Titles.ChoicesAsync(others));
    }

    private static T? Known<T>(string? name) where T : struct, Enum =>
        Enum.TryParse<T>(name, ignoreCase: false, out var value) && Enum.IsDefined(value) && !int.TryParse(name, out _) ? value : null;
}
