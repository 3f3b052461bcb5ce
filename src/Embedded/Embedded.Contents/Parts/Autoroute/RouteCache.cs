using Microsoft.Extensions.Caching.Memory;

namespace Embedded.Contents.Routing;

/// <summary>
/// Remembers look-ups of paths, found or not, up to a fixed number, so that memory does not grow with the site or with what
/// visitors ask for. Entries last a minute: that is how late a second process may see a change of addresses.
/// </summary>
internal sealed class RouteCache : IDisposable
{
    private const int MaxEntries = 10_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly MemoryCache _entries = new(new MemoryCacheOptions { SizeLimit = MaxEntries });

    public bool TryGet(string path, out ContentRoute? route) => _entries.TryGetValue(path, out route);

    public void Set(string path, ContentRoute? route) =>
        _entries.Set(path, route, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Lifetime });

    public void Clear() => _entries.Clear();

    public void Dispose() => _entries.Dispose();
}
