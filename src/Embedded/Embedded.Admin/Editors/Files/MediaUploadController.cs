using Embedded.Admin.Library;
using Embedded.Media.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Media;
using OrchardCore.Modules;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Editors.Files;

/// <summary>Takes files into the media library while an editor is open.</summary>
[Feature("OrchardCore.Media")]
[RequireFeatures("OrchardCore.Admin")]
[Area("OrchardCore.Media")]
[Admin]
public sealed class MediaUploadController(IServiceProvider services) : Controller
{
    /// <summary>Bytes of one request at most; the library's own limit is for each file.</summary>
    internal const int LargestRequest = 100_000_000;

    /// <summary>
    /// <c>POST /Admin/Media/Upload</c>: each file of the form, with its address or the reason why it was not taken. A file may come in
    /// parts: the answer to one that does not fit says from which byte on to send.
    /// </summary>
    /// <param name="path">The folder that they come into; that of the month where none is named.</param>
    /// <param name="extensions">The extensions that the field takes, with commas between; none for all that the library takes.</param>
    [Admin("Media/Upload", "Media.Upload")]
    [HttpPost]
    [ValidateAntiForgeryToken]
    [RequestSizeLimit(LargestRequest)]
    [RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
    public async Task<IActionResult> UploadAsync(string? path, string? extensions)
    {
        var library = services.GetRequiredService<LibraryFiles>();
        if (!await library.MayUseAsync())
        {
            return Forbid();
        }

        if (await services.GetRequiredService<LibraryFolders>().FindAsync(path) is not { } folder)
        {
            return NotFound();
        }

        if (!await services.GetRequiredService<LibraryRights>().MayWorkInAsync(folder.Length > 0 ? folder : services.GetRequiredService<MediaUploads>().FolderOfNow))
        {
            return Forbid();
        }

        var taken = (extensions ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var answer = await services.GetRequiredService<IChunkFileUploadService>().ProcessRequestAsync(
            Request,
            // Whoever sends parts reads JSON.
            (_, _, _) => Task.FromResult<IActionResult>(Json(new { })),
            files => StoreAsync(files, taken, folder));

        return answer is StatusCodeResult { StatusCode: StatusCodes.Status413PayloadTooLarge or StatusCodes.Status507InsufficientStorage } refused ? Explain(refused.StatusCode) : answer;
    }

    private async Task<IActionResult> StoreAsync(IEnumerable<IFormFile> files, string[] extensions, string folder)
    {
        var library = services.GetRequiredService<LibraryFiles>();
        var store = services.GetRequiredService<IMediaFileStore>();
        var sent = services.GetRequiredService<SentFiles>();
        var answers = new List<object>();
        var status = StatusCodes.Status200OK;
        foreach (var file in files)
        {
            var result = await sent.StoreAsync(file, extensions, folder, HttpContext.RequestAborted);
            status = result.IsDiskFull ? StatusCodes.Status507InsufficientStorage : status;
            answers.Add(result.Path is { } stored
                ? new { name = Path.GetFileName(stored), size = file.Length, folder = Path.GetDirectoryName(stored), url = store.MapPathToPublicUrl(stored), mediaPath = stored, picture = library.RowOf(stored, null, isChosen: true).Picture }
                : new { name = result.Name, size = file.Length, error = result.Error });
        }

        // The answer is remembered for who asks again: it has to be true.
        await services.GetRequiredService<ISession>().SaveChangesAsync();

        return answers.Count > 0 ? new JsonResult(new { files = answers }) { StatusCode = status } : StatusCode(StatusCodes.Status400BadRequest);
    }

    /// <summary>A part that was not kept, in the words of a file that is refused.</summary>
    private JsonResult Explain(int status)
    {
        var file = Request.Form.Files[0];
        var error = services.GetRequiredService<SentFiles>().Explain(file, status == StatusCodes.Status413PayloadTooLarge ? UploadRefusal.TooLarge : UploadRefusal.DiskFull);

        return new JsonResult(new { files = new[] { new { name = file.FileName, error } } }) { StatusCode = status };
    }
}
