using System.Text.Json;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Modules.Services;
using OrchardCore.Taxonomies.Models;
using Portal.Common.Contents;

namespace Portal.Articles.Services;

/// <summary>The categories as one version of the taxonomy has them; it never changes.</summary>
internal sealed class CategoryMap
{
    public static readonly CategoryMap Empty = new();

    private readonly Dictionary<string, Category> _all = new(StringComparer.Ordinal);
    private readonly List<Category> _roots = [];

    /// <summary>What the list of all news is called.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The path of the list of all news, without a slash before it.</summary>
    public string Path { get; private init; } = "";

    /// <summary>The categories at the top, in the order that the editors gave them.</summary>
    public IReadOnlyList<Category> Roots => _roots;

    /// <summary>Every category by its id.</summary>
    public IReadOnlyDictionary<string, Category> All => _all;

    public static CategoryMap Of(ContentItem taxonomy, ISlugService slugService)
    {
        var route = taxonomy.Part<AutoroutePart>()?.Path ?? "";
        var map = new CategoryMap { Name = taxonomy.DisplayText ?? "", Path = route.Trim('/') };
        foreach (var term in taxonomy.Part<TaxonomyPart>()?.Terms ?? [])
        {
            map._roots.Add(map.Add(term, route, parent: null, slugService));
        }

        return map;
    }

    private Category Add(ContentItem term, string containerPath, Category? parent, ISlugService slugService)
    {
        var route = term.Part<AutoroutePart>();
        var own = string.IsNullOrEmpty(route?.Path) ? slugService.Slugify(term.DisplayText ?? "") : route.Path.Trim('/');
        var category = new Category
        {
            Id = term.ContentItemId,
            Name = term.DisplayText ?? "",
            Path = route?.Absolute == true ? own : containerPath.Trim('/') + "/" + own,
            Parent = parent,
        };
        _all[category.Id] = category;

        // Terms below a term stand on the term itself, not in a part.
        JsonObject? json = (JsonDynamicObject)term.Content;
        category.Children =
        [
            .. ((json?[nameof(TaxonomyPart.Terms)] as JsonArray)?.OfType<JsonObject>() ?? [])
                .Select(below => Add(below.Deserialize<ContentItem>(JOptions.Default)!, category.Path, category, slugService)),
        ];

        return category;
    }
}
