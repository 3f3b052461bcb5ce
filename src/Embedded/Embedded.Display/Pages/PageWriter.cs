using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Embedded.Display.Liquid;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Embedded.Display.Pages;

/// <summary>Writes a finished page with its validator; an unchanged page is not sent again.</summary>
internal static class PageWriter
{
    private const int TagBytes = 16;

    public static async Task WriteAsync(HttpContext context, PooledHtml html, int status)
    {
        var body = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Length));
        try
        {
            await WriteAsync(context, body.AsMemory(0, Encode(html, body)), status);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
        }
    }

    public static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> body, int status)
    {
        var response = context.Response;
        response.StatusCode = status;
        if (IsPersonal(response))
        {
            response.Headers.ETag = StringValues.Empty;
        }
        else if (status == StatusCodes.Status200OK)
        {
            var tag = TagOf(body.Span);
            response.Headers.ETag = tag;
            response.Headers.CacheControl = context.User.Identity?.IsAuthenticated == true ? "private, no-cache" : "no-cache";
            if (context.Request.Headers.IfNoneMatch.Count > 0 && IsKnown(context.Request, tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }
        else
        {
            response.Headers.CacheControl = "no-store";
        }

        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    // A form's token is its visitor's alone: who makes one forbids to keep the page, and that must stand.
    private static bool IsPersonal(HttpResponse response) =>
        response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);

    private static bool IsKnown(HttpRequest request, string tag)
    {
        var current = new EntityTagHeaderValue(tag);

        return request.GetTypedHeaders().IfNoneMatch.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(current, useStrongComparison: false));
    }

    private static string TagOf(ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);

        return $"\"{Base64Url.EncodeToString(hash[..TagBytes])}\"";
    }

    // A character may lie across two pieces, so one encoder sees them all.
    private static int Encode(PooledHtml html, byte[] target)
    {
        var encoder = Encoding.UTF8.GetEncoder();
        var length = 0;
        html.CopyTo(piece => length += encoder.GetBytes(piece, target.AsSpan(length), flush: false));

        return length + encoder.GetBytes([], target.AsSpan(length), flush: true);
    }
}
