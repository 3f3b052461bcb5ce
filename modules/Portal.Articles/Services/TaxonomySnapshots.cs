using System.Collections.Concurrent;
using OrchardCore.ContentManagement;

namespace Portal.Articles.Services;

/// <summary>
/// Keeps what was made of the published taxonomies for as long as they stay as they are: every page asks for categories, and they
/// change a few times a year. One entry for each taxonomy.
/// </summary>
internal sealed class TaxonomySnapshots
{
    private readonly ConcurrentDictionary<string, (Version Version, object Made)> _known = new(StringComparer.Ordinal);

    /// <summary>What was made of the taxonomy before, or makes it anew where that was another version.</summary>
    public T Get<T>(ContentItem taxonomy, Func<ContentItem, T> make)
        where T : class
    {
        var version = new Version(taxonomy.ContentItemVersionId, taxonomy.ModifiedUtc, taxonomy.PublishedUtc);
        if (_known.TryGetValue(taxonomy.ContentItemId, out var known) && known.Version == version && known.Made is T made)
        {
            return made;
        }

        made = make(taxonomy);
        _known[taxonomy.ContentItemId] = (version, made);

        return made;
    }

    /// <summary>Forgets a taxonomy: a recipe may change one and leave its version and dates as they were.</summary>
    public void Forget(string taxonomyId) => _known.TryRemove(taxonomyId, out _);

    private sealed record Version(string Id, DateTime? ModifiedUtc, DateTime? PublishedUtc);
}
