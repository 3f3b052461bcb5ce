using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Embedded.StaticFiles;

/// <summary>Serves the modules' files: with validators, in parts, compressed, and for ever where the address carries the content's hash.</summary>
internal sealed class ModuleFilesMiddleware
{
    private const string Fresh = "no-cache";
    private const string Short = "public, max-age=3600";
    private const string Forever = "public, max-age=31536000, immutable";

    private readonly RequestDelegate _next;
    private readonly ModuleStaticFiles _files;
    private readonly FileVersions _versions;
    private readonly CompressedFiles _compressed;

    public ModuleFilesMiddleware(RequestDelegate next, ModuleStaticFiles files, FileVersions versions, CompressedFiles compressed)
    {
        _next = next;
        _files = files;
        _versions = versions;
        _compressed = compressed;
    }

    public Task Invoke(HttpContext context)
    {
        var request = context.Request;

        return (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && request.Path.Value is { } path
            && ContentTypes.Of(path) is { } contentType
            && _files.Find(path) is { File.Exists: true } found
            ? ServeAsync(context, path, found.File, found.IsLive, contentType)
            : _next(context);
    }

    private Task ServeAsync(HttpContext context, string path, IFileInfo file, bool isLive, string contentType)
    {
        var version = _versions.Of(path, file);
        var headers = context.Response.Headers;

        // A version that is not this content's must not pin it: the address may come from another release of the site.
        headers.CacheControl = isLive ? Fresh : context.Request.Query[FileVersions.QueryKey] == version ? Forever : Short;

        var encoding = (string?)null;
        var bytes = (byte[]?)null;

        if (ContentTypes.IsCompressible(contentType))
        {
            headers.Vary = HeaderNames.AcceptEncoding;
            encoding = AcceptedEncoding.Choose(context.Request.Headers.AcceptEncoding);
            bytes = encoding is null ? null : _compressed.Get(path, version, file, encoding);
        }

        if (bytes is null)
        {
            return Results.Stream(file.CreateReadStream(), contentType, entityTag: TagOf(version), enableRangeProcessing: true).ExecuteAsync(context);
        }

        headers.ContentEncoding = encoding;

        return Results.Bytes(bytes, contentType, entityTag: TagOf($"{version}-{encoding}")).ExecuteAsync(context);
    }

    private static EntityTagHeaderValue TagOf(string version) => new($"\"{version}\"");
}
