using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;
using OrchardCore.Search.Abstractions;
using OrchardCore.Security.Permissions;
using Portal.Articles.Models;
using Portal.Common.Contents;
using Portal.Search.Models;

namespace Portal.Search.Services;

/// <summary>Searches by whatever provider keeps the site's index, and shows a visitor only what they may see.</summary>
internal sealed class SiteSearch(
    IIndexProfileStore profiles,
    IContentManager contentManager,
    IAuthorizationService authorization,
    CategoryOptions categories,
    IServiceProvider services)
{
    /// <summary>The profile that the recipe makes.</summary>
    private const string ProfileName = "Search";

    private const int PageSize = 10;

    /// <summary>Beyond that nobody reads on, and counting a common word to its end would take longer than the search itself.</summary>
    public const int MostCounted = 200;

    private const int MostSuggested = 6;

    public async Task<SearchPageOfItems> FindAsync(SearchRequest request, ClaimsPrincipal user)
    {
        if (request.Terms.Length == 0 || await FindProviderAsync() is not var (profile, provider))
        {
            return SearchPageOfItems.None;
        }

        var terms = request.CategoryId is null ? [] : await categories.WithThoseBelowAsync(request.CategoryId);
        Narrow(profile, request, terms);
        var found = await provider.SearchAsync(profile, request.Terms, (request.Page - 1) * PageSize, PageSize + 1);
        if (!found.Success || found.ContentItemIds.Count == 0)
        {
            return SearchPageOfItems.None;
        }

        var ids = found.ContentItemIds.Take(PageSize).ToList();
        var items = new List<FoundItem>(PageSize);
        var refused = false;
        foreach (var item in (await contentManager.GetAsync(ids)).OrderBy(item => ids.IndexOf(item.ContentItemId)))
        {
            if (!await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, item))
            {
                refused = true;
            }
            else if (Fits(item, request, terms))
            {
                items.Add(new FoundItem(item, ExcerptOf(found, item.ContentItemId)));
            }
        }

        var count = refused ? null : (int?)(await provider.SearchAsync(profile, request.Terms, 0, MostCounted)).ContentItemIds.Count;

        return new SearchPageOfItems(items, count, found.ContentItemIds.Count > PageSize);
    }

    /// <summary>The first few items that the words find, for a list below the words while they are typed.</summary>
    public async Task<IReadOnlyList<ContentItem>> SuggestAsync(string terms, ClaimsPrincipal user)
    {
        if (terms.Length == 0 || await FindProviderAsync() is not var (profile, provider))
        {
            return [];
        }

        var found = await provider.SearchAsync(profile, terms, 0, MostSuggested);
        if (found.ContentItemIds.Count == 0 && terms.LastIndexOf(' ') is > 0 and var lastWord)
        {
            // The last word may be half typed.
            found = await provider.SearchAsync(profile, terms[..lastWord], 0, MostSuggested);
        }

        var ids = found.ContentItemIds.ToList();
        var items = new List<ContentItem>(ids.Count);
        foreach (var item in (await contentManager.GetAsync(ids)).OrderBy(item => ids.IndexOf(item.ContentItemId)))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, item))
            {
                items.Add(item);
            }
        }

        return items;
    }

    private async Task<(IndexProfile Profile, ISearchService Provider)?> FindProviderAsync() =>
        await profiles.FindByNameAsync(ProfileName) is { } profile && services.GetKeyedService<ISearchService>(profile.ProviderName) is { } provider
            ? (profile, provider)
            : null;

    /// <summary>Tells the provider what to leave out. Those that do not read it find more, which is then left out of the page.</summary>
    private static void Narrow(IndexProfile profile, SearchRequest request, IReadOnlyList<string> terms)
    {
        var filter = new JsonObject();
        if (request.ContentType is not null)
        {
            filter["ContentTypes"] = new JsonArray(request.ContentType);
        }

        if (request.CategoryId is not null)
        {
            filter["Terms"] = new JsonArray([.. terms.DefaultIfEmpty(request.CategoryId).Select(term => (JsonNode?)term)]);
        }

        if (request.Year is not null)
        {
            filter["Year"] = request.Year;
        }

        profile.Properties["Filter"] = filter;
    }

    private static bool Fits(ContentItem item, SearchRequest request, IReadOnlyList<string> terms) =>
        (request.ContentType is null || item.ContentType == request.ContentType)
        && (request.CategoryId is null || item.Part<Article>()?.Category?.TermContentItemIds?.Any(terms.Contains) == true);

    private static string? ExcerptOf(SearchResult found, string contentItemId) =>
        found.Highlights is not null && found.Highlights.TryGetValue(contentItemId, out var fields)
            ? fields.Values.SelectMany(fragments => fragments).FirstOrDefault()
            : null;
}
