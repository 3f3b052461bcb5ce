using OrchardCore.ContentManagement;
using OrchardCore.Modules.Services;
using Portal.Articles.Models;

namespace Portal.Articles.Services;

/// <summary>The categories as the published taxonomy has them.</summary>
internal sealed class CategoryTree(IContentManager contentManager, ISlugService slugService, TaxonomySnapshots snapshots) : ICategories
{
    private ContentItem? _taxonomy;
    private CategoryMap _map = CategoryMap.Empty;

    /// <summary>What the list of all news is called.</summary>
    public async Task<string> NameAsync() => (await ReadAsync()).Name;

    /// <summary>The path of the list of all news, without a slash before it.</summary>
    public async Task<string> PathAsync() => (await ReadAsync()).Path;

    /// <summary>The categories at the top, in the order that the editors gave them.</summary>
    public async Task<IReadOnlyList<Category>> RootsAsync() => (await ReadAsync()).Roots;

    /// <summary>Every category by its id.</summary>
    public async Task<IReadOnlyDictionary<string, Category>> AllAsync() => (await ReadAsync()).All;

    /// <summary>
    /// The categories of these ids and those above them. An id that the taxonomy lacks stays: the article still belongs to it when
    /// the category comes back.
    /// </summary>
    public async Task<IReadOnlyList<string>> WithAncestorsAsync(IEnumerable<string> ids)
    {
        var known = await AllAsync();

        return [.. ids.SelectMany(id => known.TryGetValue(id, out var category) ? category.SelfAndAncestors().Select(above => above.Id) : [id])];
    }

    /// <summary>The categories above each one, as a taxonomy that need not be the published one has them.</summary>
    public IReadOnlyDictionary<string, string> PlacesIn(ContentItem taxonomy) => CategoryMap.Of(taxonomy, slugService).All
        .ToDictionary(entry => entry.Key, entry => string.Join('/', entry.Value.SelfAndAncestors().Select(above => above.Id)), StringComparer.Ordinal);

    private async Task<CategoryMap> ReadAsync()
    {
        // The content manager remembers the item for the scope; another object means that the taxonomy was published meanwhile.
        var taxonomy = await contentManager.GetAsync(ArticleTaxonomies.Categories);
        if (!ReferenceEquals(taxonomy, _taxonomy))
        {
            _taxonomy = taxonomy;
            _map = taxonomy is null ? CategoryMap.Empty : snapshots.Get(taxonomy, item => CategoryMap.Of(item, slugService));
        }

        return _map;
    }
}
