using Embedded.Admin.Library;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Media;
using OrchardCore.Modules;

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

    /// <summary><c>POST /Admin/Media/Upload</c>: each file of the form, with its address or the reason why it was not taken.</summary>
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

        var store = services.GetRequiredService<IMediaFileStore>();
        var sent = services.GetRequiredService<SentFiles>();
        var taken = (extensions ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var files = new List<object>();
        foreach (var file in Request.Form.Files)
        {
            var result = await sent.StoreAsync(file, taken, folder, HttpContext.RequestAborted);
            files.Add(result.Path is { } stored
                ? new { name = Path.GetFileName(stored), size = file.Length, folder = Path.GetDirectoryName(stored), url = store.MapPathToPublicUrl(stored), mediaPath = stored, picture = library.RowOf(stored, null, isChosen: true).Picture }
                : new { name = result.Name, size = file.Length, error = result.Error });
        }

        return files.Count > 0 ? Json(new { files }) : StatusCode(StatusCodes.Status400BadRequest);
    }
}
