using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using OrchardCore.Environment.Cache;

namespace Embedded.Display.DynamicCaching;

/// <summary>
/// Keeps parts of answers until something that they were made of changes. A part whose making began before a removal of tags is not
/// kept: it may hold what has just changed.
/// </summary>
internal sealed class FragmentCache : ITagRemovedEventHandler
{
    private const int MaxLength = 2 * 1024 * 1024;
    private const int MaxFragmentLength = MaxLength / 8;

    private readonly ConcurrentDictionary<string, Fragment> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _keysByTag = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyCollection<string>> _tagsByKey = new(StringComparer.Ordinal);
    private readonly Lock _changing = new();
    private long _removals;
    private int _length;

    /// <summary>How many removals of tags there were; noted before a part is made.</summary>
    public long Removals => Interlocked.Read(ref _removals);

    public bool TryGet(string key, DateTime now, [NotNullWhen(true)] out Fragment? fragment)
    {
        if (!_fragments.TryGetValue(key, out fragment))
        {
            return false;
        }

        if (fragment.IsAlive(now))
        {
            fragment.LastUsed = now;
            return true;
        }

        lock (_changing)
        {
            Remove(key);
        }

        return false;
    }

    /// <summary>Keeps a part until a tag of <paramref name="droppedBy"/> is removed, unless tags were removed since its making began.</summary>
    public void Set(string key, Fragment fragment, IReadOnlyCollection<string> droppedBy, long removalsBefore, DateTime now)
    {
        if (fragment.Html.Length > MaxFragmentLength)
        {
            return;
        }

        fragment.LastUsed = now;
        lock (_changing)
        {
            if (_removals != removalsBefore)
            {
                return;
            }

            Remove(key);
            MakeRoom(fragment.Html.Length);
            _fragments[key] = fragment;
            _tagsByKey[key] = droppedBy;
            _length += fragment.Html.Length;
            foreach (var tag in droppedBy)
            {
                if (!_keysByTag.TryGetValue(tag, out var keys))
                {
                    _keysByTag[tag] = keys = new HashSet<string>(StringComparer.Ordinal);
                }

                keys.Add(key);
            }
        }
    }

    public Task TagRemovedAsync(string tag, IEnumerable<string> keys)
    {
        lock (_changing)
        {
            Interlocked.Increment(ref _removals);
            foreach (var key in _keysByTag.TryGetValue(tag, out var tagged) ? [.. tagged] : Array.Empty<string>())
            {
                Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private void MakeRoom(int length)
    {
        if (_length + length <= MaxLength)
        {
            return;
        }

        // A quarter at once: looking for the longest unused walks through all of them.
        foreach (var key in _fragments.OrderBy(entry => entry.Value.LastUsed).Select(entry => entry.Key).ToList())
        {
            Remove(key);
            if (_length + length <= MaxLength / 4 * 3)
            {
                return;
            }
        }
    }

    private void Remove(string key)
    {
        if (!_fragments.TryRemove(key, out var fragment))
        {
            return;
        }

        _length -= fragment.Html.Length;
        _tagsByKey.Remove(key, out var tags);
        foreach (var tag in tags!)
        {
            if (_keysByTag.TryGetValue(tag, out var keys) && keys.Remove(key) && keys.Count == 0)
            {
                _keysByTag.Remove(tag);
            }
        }
    }
}
