using System.Globalization;
using System.Security.Cryptography;
using Embedded.Modules;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Embedded.Hosting;

/// <summary>Serves a module's wwwroot at /{ModuleId}/.</summary>
internal sealed class ModuleFilesMiddleware
{
    private const string WebRoot = "wwwroot/";
    private const string Fresh = "no-cache";
    private const string Short = "public, max-age=3600";
    private const string Forever = "public, max-age=31536000, immutable";

    private static readonly FileExtensionContentTypeProvider _contentTypes = new();

    private readonly RequestDelegate _next;
    private readonly ModuleCatalog _modules;

    public ModuleFilesMiddleware(RequestDelegate next, ModuleCatalog modules)
    {
        _next = next;
        _modules = modules;
    }

    public Task Invoke(HttpContext context)
    {
        var request = context.Request;

        if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && request.Path.Value is { } path
            && path.IndexOf('/', 1) is var slash and > 1
            && _modules.Find(path[1..slash]) is { } module
            && IsSafe(path[(slash + 1)..])
            && _contentTypes.TryGetContentType(path, out var contentType)
            && module.GetFile(WebRoot + path[(slash + 1)..]) is { Exists: true, IsDirectory: false } file)
        {
            return ServeAsync(context, module, file, contentType);
        }

        return _next(context);
    }

    /// <summary>Whether the path stays below the folder: every segment is a plain name.</summary>
    internal static bool IsSafe(string path)
    {
        if (path.Length == 0 || path.AsSpan().ContainsAny('\\', '\0', ':'))
        {
            return false;
        }

        foreach (var segment in path.Split('/'))
        {
            if (segment.Length == 0 || segment[0] == '.')
            {
                return false;
            }
        }

        return true;
    }

    private static async Task ServeAsync(HttpContext context, ModuleAssembly module, IFileInfo file, string contentType)
    {
        var tag = TagOf(module, file);
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        context.Response.Headers.CacheControl = module.HasSource ? Fresh : context.Request.Query.ContainsKey("v") ? Forever : Short;

        if (context.Request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } known
            && known.Any(candidate => candidate.Compare(tag, useStrongComparison: false) || candidate.Equals(EntityTagHeaderValue.Any)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;

            return;
        }

        context.Response.ContentType = contentType.StartsWith("text/", StringComparison.Ordinal) || contentType.EndsWith("javascript", StringComparison.Ordinal)
            ? contentType + "; charset=utf-8"
            : contentType;
        context.Response.ContentLength = file.Length;

        if (HttpMethods.IsGet(context.Request.Method))
        {
            await using var stream = file.CreateReadStream();
            await stream.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }

    // An embedded file changes with its assembly, a source file with its time.
    private static EntityTagHeaderValue TagOf(ModuleAssembly module, IFileInfo file)
    {
        var version = file.PhysicalPath is null
            ? module.Assembly.ManifestModule.ModuleVersionId.ToString("N")
            : file.LastModified.UtcTicks.ToString("x", CultureInfo.InvariantCulture);
        var hash = SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{version}/{file.Name}/{file.Length}"));

        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 10))}\"");
    }
}
