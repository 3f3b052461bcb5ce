using System.Diagnostics.CodeAnalysis;
using Embedded.Caching;
using Embedded.Media.Catalogue;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;

namespace Embedded.Media.Facts;

/// <summary>Keeps facts of files until the file's entry changes; for other processes' changes, no longer than some minutes.</summary>
internal sealed class MediaFactsCache : ITagRemovedEventHandler, IDocumentTags, IDisposable
{
    private const int Entries = 20_000;
    private const string Prefix = "media:";

    private static readonly TimeSpan _kept = TimeSpan.FromMinutes(5);

    private readonly MemoryCache _facts = new(new MemoryCacheOptions { SizeLimit = Entries });

    public static string TagOf(string path) => Prefix + MediaNames.KeyOf(path);

    public bool TryGet(string tag, [NotNullWhen(true)] out MediaFact? fact) => _facts.TryGetValue(tag, out fact) && fact is not null;

    public void Set(string tag, MediaFact fact) => _facts.Set(tag, fact, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = _kept });

    public Task TagRemovedAsync(string tag, IEnumerable<string> keys)
    {
        if (tag.StartsWith(Prefix, StringComparison.Ordinal))
        {
            _facts.Remove(tag);
        }

        return Task.CompletedTask;
    }

    public void AddTags(object document, ICollection<string> tags)
    {
        if (document is MediaEntry entry)
        {
            tags.Add(TagOf(entry.Path));
        }
    }

    public void Dispose() => _facts.Dispose();
}
