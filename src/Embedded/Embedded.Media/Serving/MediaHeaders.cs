using System.Globalization;
using Embedded.Media.Library;
using Embedded.Media.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Media;
using OrchardCore.Security;

namespace Embedded.Media.Serving;

/// <summary>The headers of files: how long they keep, and what they may not do in a browser.</summary>
internal sealed class MediaHeaders(IOptions<MediaOptions> options, IShellConfiguration configuration)
{
    private const string Forever = "public, max-age=31536000, immutable";

    /// <summary>A drawing may hold scripts; opened on its own it runs in no one's name and loads nothing.</summary>
    private const string DrawingPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox";

    private const string FilePolicy = "default-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private readonly string _browserCache = string.Create(
        CultureInfo.InvariantCulture,
        $"public, must-revalidate, max-age={TimeSpan.FromDays(options.Value.MaxBrowserCacheDays).TotalSeconds:0}");

    private readonly string _filePolicy = configuration["OrchardCore_Media:ContentSecurityPolicy"] is { Length: > 0 } policy ? policy : FilePolicy;

    public void Set(HttpContext context, FileInfo file, bool isDrawing)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = context.RequestServices.GetService<MediaGuard>()?.CacheControlOf(context) is { } secure ? secure : context.Request.Query.TryGetValue("v", out var version) && version == MediaVersion.Of(file) ? Forever : _browserCache;
        headers.ContentSecurityPolicy = isDrawing ? DrawingPolicy : _filePolicy;
        headers[SecurityHeaderNames.XContentTypeOptions] = "nosniff";
    }
}
