using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;

namespace Embedded.Display.OutputCaching;

/// <summary>
/// Keeps answers, but none that was made before a removal of tags and would be kept after it: it may hold what has just
/// changed.
/// </summary>
internal sealed class EvictionAwareStore(IOutputCacheStore inner, IHttpContextAccessor accessor) : IOutputCacheStore
{
    private static readonly object s_countAtStart = new();

    private long _removals;

    /// <summary>Notes how many removals there were when a request began.</summary>
    public void Begin(HttpContext context) => context.Items[s_countAtStart] = Interlocked.Read(ref _removals);

    /// <summary>Whether nothing was removed since the request began.</summary>
    public bool IsCurrent(HttpContext? context) => context?.Items[s_countAtStart] is long count && count == Interlocked.Read(ref _removals);

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => inner.GetAsync(key, cancellationToken);

    public async ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        var context = accessor.HttpContext;
        if (!IsCurrent(context))
        {
            return;
        }

        // The key serves as a tag too: it takes one answer back without touching others.
        await inner.SetAsync(key, value, [.. tags ?? [], key], validFor, cancellationToken);
        if (!IsCurrent(context))
        {
            await inner.EvictByTagAsync(key, CancellationToken.None);
        }
    }

    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _removals);
        return inner.EvictByTagAsync(tag, cancellationToken);
    }
}
