using Embedded.Caching;
using Embedded.Media.Catalogue;
using Embedded.Media.Moves;

namespace Embedded.Media.Facts;

/// <summary>What pages need to know of files: answers from memory where it can, and notes that the page depends on the file.</summary>
internal sealed class MediaFacts(MediaCatalogue catalogue, MediaMoves moves, MediaFactsCache cache, PageDependencies dependencies)
{
    public async ValueTask<MediaFact> FindAsync(string path)
    {
        var current = await moves.FollowAsync(path);
        var tag = MediaFactsCache.TagOf(current);
        dependencies.Add(tag);
        if (!cache.TryGet(tag, out var fact))
        {
            var entry = await catalogue.FindAsync(current);
            fact = new MediaFact(entry?.AlternativeText, MediaFact.FocusOf(entry));
            cache.Set(tag, fact);
        }

        return fact;
    }
}
