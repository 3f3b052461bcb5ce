using Microsoft.AspNetCore.Http;
using OrchardCore.Seo;

namespace Embedded.Sitemaps.Robots;

/// <summary>Answers at /robots.txt with what the providers say.</summary>
internal sealed class RobotsMiddleware(RequestDelegate next)
{
    private const string Path = "/robots.txt";

    public async Task InvokeAsync(HttpContext context, IEnumerable<IRobotsProvider> providers)
    {
        var request = context.Request;
        if (!string.Equals(request.Path.Value, Path, StringComparison.OrdinalIgnoreCase) || (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)))
        {
            await next(context);
            return;
        }

        var parts = new List<string>();
        foreach (var provider in providers)
        {
            if (await provider.GetContentAsync() is { Length: > 0 } content)
            {
                parts.Add(content);
            }
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(string.Join('\n', parts), context.RequestAborted);
    }
}
