using System.Net.Http.Headers;
using System.Security.Claims;
using Embedded.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace Embedded.Media.Uploads.Parts;

/// <summary>
/// Keeps what came of a file until the rest comes: a telephone that lost its network goes on where it was. What is kept belongs to
/// the user who sends it. An answer that got lost is given again: the file is not stored twice.
/// </summary>
internal sealed class ChunkUploads(PartStore parts, IOptions<MediaOptions> options) : IChunkFileUploadService, IDisposable
{
    private const string UploadId = "__chunkedFileUploadId";
    private const int RememberedAnswers = 2_000;

    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = RememberedAnswers });

    public async Task<IActionResult> ProcessRequestAsync(
        HttpRequest request,
        Func<Guid, IFormFile, ContentRangeHeaderValue, Task<IActionResult>> chunkAsync,
        Func<IEnumerable<IFormFile>, Task<IActionResult>> completedAsync)
    {
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        if (request.Headers.ContentRange.Count == 0 || !form.TryGetValue(UploadId, out var id))
        {
            return await completedAsync(form.Files);
        }

        // Where files come only whole, a part would be taken for one: its length is more than a part may have.
        if (!Guid.TryParse(id, out var uploadId) || form.Files.Count != 1 || RangeOf(request, form.Files[0]) is not { } range)
        {
            return new BadRequestResult();
        }

        if (range.Length > options.Value.MaxFileSize)
        {
            return new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        }

        var upload = new PartUpload(request.HttpContext.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", uploadId, range.Length!.Value);
        if (_answers.TryGetValue(upload, out IActionResult? known))
        {
            return known!;
        }

        try
        {
            return await AppendAsync(upload, form.Files[0], range, chunkAsync, completedAsync, request.HttpContext.RequestAborted);
        }
        catch (IOException exception) when (FullDisk.Is(exception))
        {
            parts.Delete(upload);

            return new StatusCodeResult(StatusCodes.Status507InsufficientStorage);
        }
    }

    public void PurgeTempDirectory() => parts.Purge();

    public void Dispose() => _answers.Dispose();

    private async Task<IActionResult> AppendAsync(
        PartUpload upload,
        IFormFile sent,
        ContentRangeHeaderValue range,
        Func<Guid, IFormFile, ContentRangeHeaderValue, Task<IActionResult>> chunkAsync,
        Func<IEnumerable<IFormFile>, Task<IActionResult>> completedAsync,
        CancellationToken cancellation)
    {
        if (range.From == 0 && !parts.MakeRoom(upload))
        {
            return new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
        }

        IActionResult answer;
        await using (var part = parts.Open(upload))
        {
            if (part is null)
            {
                // The same part comes a second time, and the first one is not answered yet.
                return new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
            }

            if (_answers.TryGetValue(upload, out IActionResult? known))
            {
                return known!;
            }

            if (range.From > part.Length)
            {
                // The sender goes on from here; from the beginning where nothing is kept any more.
                return new ConflictObjectResult(new { received = part.Length });
            }

            await WriteAsync(part, sent, range.From!.Value, cancellation);
            if (part.Length < upload.Length)
            {
                return await chunkAsync(upload.Id, sent, range) ?? new OkResult();
            }

            part.Position = 0;
            answer = await completedAsync([new FormFile(part, 0, part.Length, sent.Name, sent.FileName) { Headers = sent.Headers }]);
            if (answer is not IStatusCodeActionResult { StatusCode: >= StatusCodes.Status400BadRequest })
            {
                _answers.Set(upload, answer, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = options.Value.TemporaryFileLifetime });
            }
        }

        parts.Delete(upload);

        return answer;
    }

    /// <summary>Writes the part at its place, over what came there before.</summary>
    private static async Task WriteAsync(FileStream part, IFormFile sent, long from, CancellationToken cancellation)
    {
        part.SetLength(from);
        part.Position = from;
        try
        {
            await using var content = sent.OpenReadStream();
            await content.CopyToAsync(part, cancellation);
            await part.FlushAsync(cancellation);
        }
        catch
        {
            part.SetLength(from);
            throw;
        }
    }

    /// <summary>The place of the part; null where the header does not say it, or says another length than the part has.</summary>
    private ContentRangeHeaderValue? RangeOf(HttpRequest request, IFormFile part) =>
        ContentRangeHeaderValue.TryParse(request.Headers.ContentRange, out var range)
        && range is { Unit: "bytes", HasRange: true, HasLength: true }
        && range.To - range.From + 1 == part.Length
        && part.Length <= options.Value.MaxUploadChunkSize
            ? range
            : null;
}
