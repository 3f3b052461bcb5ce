using Embedded.Media.Images;
using Embedded.Media.Library;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.Media;

namespace Embedded.Media.Serving;

/// <summary>
/// Answers every request below the library's address, also with its refusals: a file that is not there costs one look at the
/// disk, and neither the database, the theme nor the log hears of it.
/// </summary>
internal sealed class MediaMiddleware(RequestDelegate next, MediaFolder folder, MediaHeaders headers, VariantAnswer variants, IOptions<MediaOptions> options)
{
    private static readonly FileExtensionContentTypeProvider _contentTypes = new();

    private readonly PathString _address = options.Value.AssetsRequestPath;
    private readonly HashSet<string> _extensions = options.Value.AllowedFileExtensions;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments(_address, out var rest))
        {
            return next(context);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return MediaText.NotAllowedAsync(context);
        }

        var path = rest.Value is { Length: > 1 } value ? value[1..] : "";
        if (!MediaPath.IsSafe(path))
        {
            return path.AsSpan().ContainsAny('\\', '\0') || path.Contains("..", StringComparison.Ordinal)
                ? MediaText.BadPathAsync(context)
                : MediaText.NotFoundAsync(context);
        }

        var extension = Path.GetExtension(path);
        if (!_extensions.Contains(extension) || folder.FileAt(path) is not { Exists: true } file)
        {
            return MediaText.NotFoundAsync(context);
        }

        return request.QueryString.HasValue && ImageKinds.IsExtension(extension)
            ? AnswerImageAsync(context, file)
            : AnswerFileAsync(context, file);
    }

    private async Task AnswerImageAsync(HttpContext context, FileInfo file)
    {
        if (!await variants.TryAnswerAsync(context, file))
        {
            await AnswerFileAsync(context, file);
        }
    }

    private Task AnswerFileAsync(HttpContext context, FileInfo file)
    {
        if (!_contentTypes.TryGetContentType(file.Name, out var contentType))
        {
            contentType = "application/octet-stream";
        }

        FileStream content;
        try
        {
            content = new FileStream(file.FullName, new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Read,
                Share = FileShare.ReadWrite | FileShare.Delete,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                BufferSize = 0,
            });
        }
        catch (FileNotFoundException)
        {
            // Deleted since it was looked up.
            return MediaText.NotFoundAsync(context);
        }

        headers.Set(context, file, isDrawing: contentType == "image/svg+xml");
        return TypedResults
            .Stream(content, contentType, lastModified: file.LastWriteTimeUtc, entityTag: TagOf(MediaVersion.Of(file)), enableRangeProcessing: true)
            .ExecuteAsync(context);
    }

    internal static EntityTagHeaderValue TagOf(string version) => new($"\"{version}\"");
}
