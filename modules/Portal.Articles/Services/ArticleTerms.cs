using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Taxonomies.Models;
using Portal.Articles.ViewModels;

namespace Portal.Articles.Services;

/// <summary>Links to the tags and event streams of an article.</summary>
internal sealed class ArticleTerms(IContentManager contentManager, IAutorouteEntries entries, SiteUrls urls)
{
    /// <summary>The terms of these ids that the taxonomy has, in the order of the ids.</summary>
    public async Task<IReadOnlyList<LinkViewModel>> LinksAsync(string taxonomyId, string[]? termIds)
    {
        if (termIds is not { Length: > 0 } || (await contentManager.GetAsync(taxonomyId))?.As<TaxonomyPart>() is not { } taxonomy)
        {
            return [];
        }

        var links = new List<LinkViewModel>();
        foreach (var id in termIds)
        {
            if (taxonomy.Terms.Find(term => term.ContentItemId == id) is { } term)
            {
                var (found, entry) = await entries.TryGetEntryByContentItemIdAsync(id);
                links.Add(new LinkViewModel { Name = term.DisplayText ?? "", Url = found ? urls.Relative(entry.Path) : "" });
            }
        }

        return links;
    }
}
