using System.Collections.Concurrent;

namespace OrchardCore.Documents;

/// <summary>
/// The documents that all scopes of a tenant share. What was read before an update was committed is never cached after it.
/// </summary>
internal sealed class DocumentCache
{
    private readonly ConcurrentDictionary<Type, Entry> _entries = new();

    public bool TryGet<T>(out T? document, out int generation) where T : class
    {
        var entry = _entries.GetOrAdd(typeof(T), static _ => new Entry());

        lock (entry)
        {
            generation = entry.Generation;
            document = entry.Document as T;
        }

        return document is not null;
    }

    public void Set<T>(T document, int generation) where T : class
    {
        var entry = _entries.GetOrAdd(typeof(T), static _ => new Entry());

        lock (entry)
        {
            if (entry.Generation == generation)
            {
                entry.Document = document;
            }
        }
    }

    public void Remove<T>() where T : class
    {
        var entry = _entries.GetOrAdd(typeof(T), static _ => new Entry());

        lock (entry)
        {
            entry.Generation++;
            entry.Document = null;
        }
    }

    private sealed class Entry
    {
        public int Generation { get; set; }

        public object? Document { get; set; }
    }
}
