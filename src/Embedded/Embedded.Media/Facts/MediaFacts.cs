using System.Globalization;
using Embedded.Caching;
using Embedded.Media.Catalogue;

namespace Embedded.Media.Facts;

/// <summary>What pages need to know of files: answers from memory where it can, and notes that the page depends on the file.</summary>
internal sealed class MediaFacts(MediaCatalogue catalogue, MediaFactsCache cache, PageDependencies dependencies)
{
    public async ValueTask<MediaFact> FindAsync(string path)
    {
        var tag = MediaFactsCache.TagOf(path);
        dependencies.Add(tag);
        if (!cache.TryGet(tag, out var fact))
        {
            var entry = await catalogue.FindAsync(path);
            fact = new MediaFact(
                entry?.AlternativeText,
                entry is { AnchorX: { } x, AnchorY: { } y } ? string.Create(CultureInfo.InvariantCulture, $"{x:0.###},{y:0.###}") : null);
            cache.Set(tag, fact);
        }

        return fact;
    }
}
