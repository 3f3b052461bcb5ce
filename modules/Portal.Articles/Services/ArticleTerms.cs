using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Taxonomies.Models;
using Portal.Articles.ViewModels;
using Portal.Common.Contents;

namespace Portal.Articles.Services;

/// <summary>Links to the tags and event streams of an article.</summary>
internal sealed class ArticleTerms(IContentManager contentManager, IAutorouteEntries entries, SiteUrls urls, TaxonomySnapshots snapshots)
{
    /// <summary>The terms of these ids that the taxonomy has, in the order of the ids.</summary>
    public async Task<IReadOnlyList<LinkViewModel>> LinksAsync(string taxonomyId, string[]? termIds)
    {
        if (termIds is not { Length: > 0 } || await contentManager.GetAsync(taxonomyId) is not { } taxonomy)
        {
            return [];
        }

        var names = snapshots.Get(taxonomy, NamesOf);

        var links = new List<LinkViewModel>();
        foreach (var id in termIds)
        {
            if (names.TryGetValue(id, out var name))
            {
                var (found, entry) = await entries.TryGetEntryByContentItemIdAsync(id);
                links.Add(new LinkViewModel { Name = name, Url = found ? urls.Relative(entry.Path) : "" });
            }
        }

        return links;
    }

    private static Dictionary<string, string> NamesOf(ContentItem taxonomy)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in taxonomy.Part<TaxonomyPart>()?.Terms ?? [])
        {
            names.TryAdd(term.ContentItemId, term.DisplayText ?? "");
        }

        return names;
    }
}
