using Embedded.Caching;
using Embedded.Display.Liquid;
using Embedded.Display.OutputCaching;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace Embedded.Display.DynamicCaching;

/// <summary>Takes parts of the request's answer from the cache, or makes them and has them kept.</summary>
internal sealed class Fragments(FragmentCache cache, PageDependencies dependencies, PageExpiry expiry, HtmlBuffers buffers, IHttpContextAccessor accessor, IClock clock)
{
    /// <summary>How long a part is kept that names no time: it bounds what depends on the time of day.</summary>
    private static readonly TimeSpan s_lifetime = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Writes a part that is kept under an id and the contexts that it varies by. While it is made, <paramref name="policy"/> says what its
    /// template does of dependencies and lifetime; <paramref name="sliding"/> is how long it may lie unused.
    /// </summary>
    public async ValueTask WriteAsync(string id, IEnumerable<string> contexts, Action policy, TimeSpan? sliding, TextWriter writer, Func<TextWriter, ValueTask> render)
    {
        // Whoever sends something may be shown what is not committed yet.
        if (accessor.HttpContext is not { } http
            || !HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)
            || FragmentKey.Of(http, id, contexts) is not { } key)
        {
            policy();
            await render(writer);
            return;
        }

        if (cache.TryGet(key, clock.UtcNow, out var fragment))
        {
            foreach (var tag in fragment.Tags)
            {
                dependencies.Add(tag);
            }

            expiry.Shorten(fragment.Remaining(clock.UtcNow));
            writer.Write(fragment.Html);
            return;
        }

        writer.Write(await MakeAsync(http.Response, key, policy, sliding, render));
    }

    private async ValueTask<string> MakeAsync(HttpResponse response, string key, Action policy, TimeSpan? sliding, Func<TextWriter, ValueTask> render)
    {
        var removals = cache.Removals;
        var cookies = response.Headers.SetCookie.Count;
        using var part = dependencies.BeginPart();
        using var html = buffers.New();
        TimeSpan? wished;
        expiry.BeginPart();
        try
        {
            policy();
            await render(html);
        }
        finally
        {
            wished = expiry.EndPart();
        }

        var now = clock.UtcNow;
        var lifetime = wished ?? s_lifetime;
        var text = html.ToString();
        if (sliding is { } unused)
        {
            expiry.Shorten(unused);
        }

        if (lifetime > TimeSpan.Zero && response.Headers.SetCookie.Count == cookies && !IsPersonal(response))
        {
            // What the request read before counts too for dropping the part: it may have been remembered and not read again.
            cache.Set(key, new Fragment(text, [.. part.Tags], now + lifetime, sliding), [.. dependencies.Tags], removals, now);
        }

        return text;
    }

    // A form's token is its visitor's alone; whoever makes one forbids to keep what it stands in.
    private static bool IsPersonal(HttpResponse response)
        => response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);
}
