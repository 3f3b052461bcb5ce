using System.Collections.Concurrent;

namespace OrchardCore.Environment.Cache;

/// <summary>Tags within this process.</summary>
internal sealed class TagCache(IEnumerable<ITagRemovedEventHandler> handlers) : ITagCache
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, byte>> _keys = new(StringComparer.OrdinalIgnoreCase);

    public Task TagAsync(string key, params string[] tags)
    {
        foreach (var tag in tags)
        {
            _keys.GetOrAdd(tag, static _ => new(StringComparer.Ordinal))[key] = 0;
        }

        return Task.CompletedTask;
    }

    public Task<IEnumerable<string>> GetTaggedItemsAsync(string tag)
        => Task.FromResult<IEnumerable<string>>(_keys.TryGetValue(tag, out var keys) ? [.. keys.Keys] : []);

    public async Task RemoveTagAsync(string tag)
    {
        IEnumerable<string> keys = _keys.TryRemove(tag, out var removed) ? removed.Keys : [];
        foreach (var handler in handlers)
        {
            await handler.TagRemovedAsync(tag, keys);
        }
    }
}
