using System.Data.Common;
using Embedded.Media.Images;
using Embedded.Media.Library;
using Embedded.Media.Moves;
using Embedded.Media.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.Media;

namespace Embedded.Media.Serving;

/// <summary>
/// Answers every request below the library's address, also with its refusals: a file that is not there costs one look at the
/// disk and one at what was moved, which is in memory; neither the theme nor the log hears of it.
/// </summary>
internal sealed class MediaMiddleware(RequestDelegate next, MediaFolder folder, MediaMoves moves, MediaHeaders headers, VariantAnswer variants, IOptions<MediaOptions> options)
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
        if (!_extensions.Contains(extension))
        {
            return MediaText.NotFoundAsync(context);
        }

        return IsGuarded(context) ? AnswerGuardedAsync(context, path) : AnswerAsync(context, path);
    }

    /// <summary>What is kept from somebody is not there for them.</summary>
    private async Task AnswerGuardedAsync(HttpContext context, string path)
        => await (await MediaGuard.MayViewAsync(context, path) ? AnswerAsync(context, path) : MediaText.NotFoundAsync(context));

    private static bool IsGuarded(HttpContext context) => context.RequestServices.GetService<MediaGuard>() is not null;

    private Task AnswerAsync(HttpContext context, string path)
    {
        if (folder.FileAt(path) is not { Exists: true } file)
        {
            return AnswerMovedAsync(context, path);
        }

        return context.Request.QueryString.HasValue && ImageKinds.IsExtension(Path.GetExtension(path))
            ? AnswerImageAsync(context, file)
            : AnswerFileAsync(context, file);
    }

    /// <summary>Leads to where the file went. Nobody may keep the answer: the file may come back.</summary>
    private async Task AnswerMovedAsync(HttpContext context, string path)
    {
        var current = path;
        try
        {
            current = await moves.FollowAsync(path);
        }
        catch (DbException)
        {
            // Without its database the site still serves what it finds.
        }

        if (current == path || !folder.FileAt(current).Exists || (IsGuarded(context) && !await MediaGuard.MayViewAsync(context, current)))
        {
            await MediaText.NotFoundAsync(context);

            return;
        }

        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Redirect(context.Request.PathBase + _address + new PathString("/" + current) + context.Request.QueryString, permanent: true);
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
