using System.Text.Json;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Modules.Services;
using OrchardCore.Taxonomies.Models;
using Portal.Articles.Models;

namespace Portal.Articles.Services;

/// <summary>The categories as the published taxonomy has them; read once a scope.</summary>
internal sealed class CategoryTree(IContentManager contentManager, ISlugService slugService)
{
    private ContentItem? _taxonomy;
    private Dictionary<string, Category> _categories = [];
    private List<Category> _roots = [];

    /// <summary>What the list of all news is called.</summary>
    public async Task<string> NameAsync()
    {
        await ReadAsync();

        return _taxonomy?.DisplayText ?? "";
    }

    /// <summary>The path of the list of all news, without a slash before it.</summary>
    public async Task<string> PathAsync()
    {
        await ReadAsync();

        return _taxonomy?.As<AutoroutePart>()?.Path?.Trim('/') ?? "";
    }

    /// <summary>The categories at the top, in the order that the editors gave them.</summary>
    public async Task<IReadOnlyList<Category>> RootsAsync()
    {
        await ReadAsync();

        return _roots;
    }

    /// <summary>Every category by its id.</summary>
    public async Task<IReadOnlyDictionary<string, Category>> AllAsync()
    {
        await ReadAsync();

        return _categories;
    }

    /// <summary>
    /// The categories of these ids and those above them. An id that the taxonomy lacks stays: the article still belongs to it when
    /// the category comes back.
    /// </summary>
    public async Task<IReadOnlyList<string>> WithAncestorsAsync(IEnumerable<string> ids)
    {
        await ReadAsync();

        return [.. ids.SelectMany(id => _categories.TryGetValue(id, out var category) ? category.SelfAndAncestors().Select(above => above.Id) : [id])];
    }

    /// <summary>The categories above each one, as a taxonomy that need not be the published one has them.</summary>
    public IReadOnlyDictionary<string, string> PlacesIn(ContentItem taxonomy)
    {
        var read = new Dictionary<string, Category>(StringComparer.Ordinal);
        foreach (var term in taxonomy.As<TaxonomyPart>()?.Terms ?? [])
        {
            Add(term, "", parent: null, read);
        }

        return read.ToDictionary(entry => entry.Key, entry => string.Join('/', entry.Value.SelfAndAncestors().Select(above => above.Id)), StringComparer.Ordinal);
    }

    private async Task ReadAsync()
    {
        // The content manager remembers the item for the scope; another object means that the taxonomy was published meanwhile.
        var taxonomy = await contentManager.GetAsync(ArticleTaxonomies.Categories);
        if (ReferenceEquals(taxonomy, _taxonomy))
        {
            return;
        }

        _taxonomy = taxonomy;
        _categories = [];
        _roots = [];
        foreach (var term in taxonomy?.As<TaxonomyPart>()?.Terms ?? [])
        {
            _roots.Add(Add(term, taxonomy!.As<AutoroutePart>()?.Path ?? "", parent: null, _categories));
        }
    }

    private Category Add(ContentItem term, string containerPath, Category? parent, Dictionary<string, Category> read)
    {
        var route = term.As<AutoroutePart>();
        var own = string.IsNullOrEmpty(route?.Path) ? slugService.Slugify(term.DisplayText ?? "") : route.Path.Trim('/');
        var category = new Category
        {
            Id = term.ContentItemId,
            Name = term.DisplayText ?? "",
            Path = route?.Absolute == true ? own : containerPath.Trim('/') + "/" + own,
            Parent = parent,
        };
        read[category.Id] = category;

        // Terms below a term stand on the term itself, not in a part.
        JsonObject? json = (JsonDynamicObject)term.Content;
        foreach (var below in (json?[nameof(TaxonomyPart.Terms)] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            category.Children.Add(Add(below.Deserialize<ContentItem>(JOptions.Default)!, category.Path, category, read));
        }

        return category;
    }
}
