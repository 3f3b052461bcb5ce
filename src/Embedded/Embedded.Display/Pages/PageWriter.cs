using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Embedded.Display.Pages;

/// <summary>Writes a finished page with its validator; an unchanged page is not sent again.</summary>
internal static class PageWriter
{
    private const int TagBytes = 16;

    public static async Task WriteAsync(HttpContext context, string html, int status)
    {
        var body = Encoding.UTF8.GetBytes(html);
        var response = context.Response;
        response.StatusCode = status;
        if (status == StatusCodes.Status200OK)
        {
            var tag = new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(body).AsSpan(0, TagBytes))}\"");
            response.GetTypedHeaders().ETag = tag;
            response.Headers.CacheControl = context.User.Identity?.IsAuthenticated == true ? "private, no-cache" : "no-cache";
            if (context.Request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } known
                && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false)))
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
}
