using System.Globalization;
using Embedded.Admin.Editors.Files;
using Embedded.Media.Catalogue;
using Embedded.Media.Facts;
using Embedded.Media.Images;
using Embedded.Media.Images.Variants;
using Embedded.Media.Library;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Library;

/// <content>A file's page: what it looks like, what is written about it, where it is used.</content>
public sealed partial class AdminController
{
    private const int Widest = 960;
    private const int Highest = 720;

    private static readonly string _whole = string.Create(CultureInfo.InvariantCulture, $"?width={Widest}&height={Highest}&rmode=max");

    private const string Wide = "?width=320&height=180&rmode=crop";
    private const string Square = "?width=180&height=180&rmode=crop";

    /// <summary><c>GET /Admin/Media/File?path=…</c>.</summary>
    [Admin("Media/File", "Media.File")]
    [HttpGet]
    [ActionName("File")]
    public async Task<IActionResult> ShowFileAsync(string? path)
    {
        if (!await Rights.MayUseAsync())
        {
            return Forbid();
        }

        if (await FindEntryAsync(path) is not { } entry)
        {
            return await FileIsGoneAsync(path);
        }

        return await Rights.MayWorkInAsync(MediaNames.FolderOf(entry.Path)) ? await ShowFileAsync(entry, InputOf(entry)) : Forbid();
    }

    /// <summary>Stores what is typed about the file; what somebody else stored meanwhile is shown, not lost.</summary>
    [Admin("Media/File", "Media.File")]
    [HttpPost]
    [ActionName("File")]
    public async Task<IActionResult> DescribeAsync(string? path, FileInput input)
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

        var anchor = ReadAnchor(input);
        CheckLength(nameof(input.AlternativeText), input.AlternativeText, FileInput.LongestText);
        CheckLength(nameof(input.Credit), input.Credit, FileInput.LongestCredit);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            return await ShowFileAsync(entry, input);
        }

        if (input.Version != entry.Version)
        {
            return await ShowConflictAsync(entry, input);
        }

        entry.AlternativeText = Trimmed(input.AlternativeText);
        entry.Credit = Trimmed(input.Credit);
        (entry.AnchorX, entry.AnchorY) = (anchor?.X, anchor?.Y);
        var session = services.GetRequiredService<ISession>();
        try
        {
            await session.SaveAsync(entry, checkConcurrency: true);
            await session.SaveChangesAsync();
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();

            return await FindEntryAsync(path) is { } other ? await ShowConflictAsync(other, input) : await FileIsGoneAsync(path);
        }

        await notifier.SuccessAsync(localizer["Saved: {0}.", entry.Name]);

        return ToFile(entry.Path);
    }

    private RedirectToActionResult ToFile(string path) => RedirectToAction("File", "Admin", new { area = "OrchardCore.Media", path });

    private async Task<IActionResult> ShowConflictAsync(MediaEntry entry, FileInput input)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        // Sent again, the form is what its writer wants after seeing the other's words.
        ModelState.Remove(nameof(input.Version));
        input.Version = entry.Version;

        return await ShowFileAsync(entry, input, entry);
    }

    private async Task<MediaEntry?> FindEntryAsync(string? path)
    {
        if (string.IsNullOrEmpty(path) || !MediaPath.IsSafe(path))
        {
            return null;
        }

        await Catalogue.EnsureAsync();

        // An old path leads to where the file went.
        return await Store.GetFileInfoAsync(path) is { } file ? await Catalogue.FindAsync(file.Path) : null;
    }

    private async Task<IActionResult> FileIsGoneAsync(string? path)
    {
        await notifier.WarningAsync(localizer["There is no file \"{0}\" any more.", path ?? ""]);

        return ToFolder(path is not null && MediaPath.IsSafe(path) ? await Folders.FindAsync(MediaNames.FolderOf(path)) : null);
    }

    private async Task<IActionResult> ShowFileAsync(MediaEntry entry, FileInput input, MediaEntry? stored = null)
    {
        var size = ImageKinds.IsExtension(Path.GetExtension(entry.Path))
            ? services.GetRequiredService<ImageCatalog>().Find(services.GetRequiredService<MediaFolder>().FileAt(entry.Path))?.Size
            : null;
        var focus = MediaFact.FocusOf(entry) is { } kept ? $"&{VariantCommands.Focus}={kept}" : "";
        var mayChange = await Rights.MayChangeAsync(entry);

        return View("MediaFile", new FileViewModel
        {
            Entry = entry,
            Way = await Titles.WayToAsync(MediaNames.FolderOf(entry.Path)),
            Input = input,
            Address = Store.MapPathToPublicUrl(entry.Path),
            Pictures = size is { } shown ? PicturesOf(entry.Path, shown, focus) : null,
            Pixels = size is { } pixels ? string.Create(CultureInfo.CurrentCulture, $"{pixels.Width} × {pixels.Height}") : null,
            MayChange = mayChange,
            Uses = await services.GetRequiredService<FileUsesReader>().ReadAsync(entry.Path),
            Stored = stored,
            Place = mayChange ? await PlaceOfAsync(entry) : null,
        });
    }

    private async Task<MediaPlaceForm> PlaceOfAsync(MediaEntry entry)
    {
        var folder = MediaNames.FolderOf(entry.Path);

        return new(Url.Action("MoveMedia", "Admin", new { area = "OrchardCore.Media" })!, entry.Path, Path.GetFileNameWithoutExtension(entry.Path), folder, await Titles.ChoicesAsync(await Folders.ListAllAsync(folder)));
    }

    private FilePictures PicturesOf(string path, ImageSize size, string focus)
    {
        var scale = Math.Min(1, Math.Min(Widest / (double)size.Width, Highest / (double)size.Height));

        return new FilePictures(
            Library.PictureOf(path, _whole)!,
            Math.Max(1, (int)Math.Round(size.Width * scale)),
            Math.Max(1, (int)Math.Round(size.Height * scale)),
            Library.PictureOf(path, Wide + focus)!,
            Library.PictureOf(path, Square + focus)!);
    }

    private static FileInput InputOf(MediaEntry entry) => new()
    {
        AlternativeText = entry.AlternativeText,
        Credit = entry.Credit,
        AnchorX = Percent(entry.AnchorX),
        AnchorY = Percent(entry.AnchorY),
        Version = entry.Version,
    };

    private static string? Percent(float? share) => share is { } value ? (value * 100).ToString("0.#", CultureInfo.InvariantCulture) : null;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private (float X, float Y)? ReadAnchor(FileInput input)
    {
        var (x, y) = (Trimmed(input.AnchorX), Trimmed(input.AnchorY));
        if (x is null && y is null)
        {
            return null;
        }

        if (ShareOf(x) is { } left && ShareOf(y) is { } top)
        {
            return (left, top);
        }

        ModelState.AddModelError(ShareOf(x) is null ? nameof(input.AnchorX) : nameof(input.AnchorY), localizer["Enter numbers from 0 to 100 in both fields, or leave both empty."].Value);

        return null;
    }

    // Vietnamese writes a comma, a number field a point.
    private static float? ShareOf(string? percent) =>
        float.TryParse(percent?.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 100 ? value / 100 : null;

    private void CheckLength(string name, string? text, int longest)
    {
        if (text?.Length > longest)
        {
            ModelState.AddModelError(name, string.Format(CultureInfo.CurrentCulture, localizer["At most {0} characters."].Value, longest));
        }
    }
}
