using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Media;

/// <summary>Takes files that come in parts, one part a request.</summary>
public interface IChunkFileUploadService
{
    /// <summary>Keeps the part that the request brings; once the last one is there, gives the whole file to whoever stores it.</summary>
    /// <param name="request">
    /// A form with one file, the upload's id in <c>__chunkedFileUploadId</c> and the place of the part in a <c>Content-Range</c> header.
    /// A form without them brings whole files.
    /// </param>
    /// <param name="chunkAsync">Answers a part that is not the last one.</param>
    /// <param name="completedAsync">Stores the files and answers.</param>
    Task<IActionResult> ProcessRequestAsync(
        HttpRequest request,
        Func<Guid, IFormFile, ContentRangeHeaderValue, Task<IActionResult>> chunkAsync,
        Func<IEnumerable<IFormFile>, Task<IActionResult>> completedAsync);

    /// <summary>Deletes the parts of files that nobody went on with.</summary>
    void PurgeTempDirectory();
}
