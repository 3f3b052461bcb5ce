using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Embedded.Caching;

/// <summary>
/// Keeps what was used last, up to a size. New entries fill a generation; when it has half of the size, it becomes the old one and
/// what the old one held that nobody asked for meanwhile is forgotten.
/// </summary>
public sealed class GenerationCache<TKey, TValue>(long capacity, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Lock _turning = new();
    private Generation _young = new(comparer);
    private Generation _old = new(comparer);

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_young.Entries.TryGetValue(key, out var entry))
        {
            value = entry.Value;
            return true;
        }

        if (_old.Entries.TryGetValue(key, out entry))
        {
            value = entry.Value;
            Set(key, value, entry.Size);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Keeps a value; one that would take more than an eighth of the whole is not worth the others.</summary>
    public void Set(TKey key, TValue value, long size)
    {
        if (size > capacity / 8)
        {
            return;
        }

        var young = _young;
        if (young.Entries.TryAdd(key, (value, size)) && Interlocked.Add(ref young.Size, size) > capacity / 2)
        {
            Turn(young);
        }
    }

    private void Turn(Generation full)
    {
        lock (_turning)
        {
            if (ReferenceEquals(_young, full))
            {
                _old = full;
                _young = new Generation(comparer);
            }
        }
    }

    private sealed class Generation(IEqualityComparer<TKey>? comparer)
    {
        public long Size;

        public ConcurrentDictionary<TKey, (TValue Value, long Size)> Entries { get; } = new(comparer);
    }
}
