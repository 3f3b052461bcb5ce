using Microsoft.AspNetCore.Http;

namespace Embedded.Display.OutputCaching;

/// <summary>Keeps entity tags right where answers are compressed: a page sees its own tag, a visitor that of the encoded answer.</summary>
internal sealed class EncodedTagMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var sent = context.Request.Headers.IfNoneMatch.ToString();
        Encodings.UnmarkKnownTags(context.Request);
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status304NotModified && context.Response.Headers.ETag.ToString() is { Length: > 0 } tag)
            {
                context.Response.Headers.ETag = Encodings.Confirmed(sent, tag);
            }

            return Task.CompletedTask;
        });

        return next(context);
    }
}
