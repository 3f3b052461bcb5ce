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
using Portal.Search.Models;

namespace Portal.Search.Services;

/// <summary>Searches by whatever provider keeps the site's index, and shows a visitor only what they may see.</summary>
internal sealed class SiteSearch(
    IIndexProfileStore profiles,
    IContentManager contentManager,
    IAuthorizationService authorization,
    CategoryOptions categories,
    ResultFilter filter,
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
        var terms = ProviderTerms.Of(request.Terms);
        if (terms.Length == 0 || await FindProviderAsync() is not var (profile, provider))
        {
            return SearchPageOfItems.None;
        }

        // From the first result on: some providers take the size for how many, Lucene for where to end.
        var narrowed = await NarrowedAsync(profile, request);
        var found = await filter.ApplyAsync(IdsOf(await provider.SearchAsync(narrowed, terms, 0, MostCounted)), request);
        var start = (request.Page - 1) * PageSize;
        var ids = found.Skip(start).Take(PageSize).ToList();
        if (ids.Count == 0)
        {
            return SearchPageOfItems.None;
        }

        // A provider that gives excerpts gives them with a page, not with a whole list.
        var excerpts = await provider.SearchAsync(narrowed, terms, start, PageSize);
        var items = await VisibleAsync(ids, user);

        return new SearchPageOfItems(
            [.. items.Select(item => new FoundItem(item, ExcerptOf(excerpts, item.ContentItemId)))],
            items.Count < ids.Count ? null : found.Count,
            found.Count > start + PageSize);
    }

    /// <summary>The first few items that the words find, for a list below the words while they are typed.</summary>
    public async Task<IReadOnlyList<ContentItem>> SuggestAsync(string terms, ClaimsPrincipal user)
    {
        var words = ProviderTerms.Of(terms);
        if (words.Length == 0 || await FindProviderAsync() is not var (profile, provider))
        {
            return [];
        }

        var ids = IdsOf(await provider.SearchAsync(profile, words, 0, MostSuggested));
        if (ids.Count == 0 && words.LastIndexOf(' ') is > 0 and var lastWord)
        {
            // The last word may be half typed.
            ids = IdsOf(await provider.SearchAsync(profile, words[..lastWord], 0, MostSuggested));
        }

        return await VisibleAsync(ids, user);
    }

    private async Task<List<ContentItem>> VisibleAsync(IReadOnlyList<string> ids, ClaimsPrincipal user)
    {
        var byId = (await contentManager.GetAsync(ids)).ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        var visible = new List<ContentItem>(ids.Count);
        foreach (var id in ids)
        {
            if (byId.TryGetValue(id, out var item) && await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, item))
            {
                visible.Add(item);
            }
        }

        return visible;
    }

    private async Task<(IndexProfile Profile, ISearchService Provider)?> FindProviderAsync() =>
        await profiles.FindByNameAsync(ProfileName) is { } profile && services.GetKeyedService<ISearchService>(profile.ProviderName) is { } provider
            ? (profile, provider)
            : null;

    /// <summary>
    /// Tells the provider what to leave out. Those that do not read it find more, which is then left out here. In a copy: the profile
    /// may be the one that every request of the site reads.
    /// </summary>
    private async Task<IndexProfile> NarrowedAsync(IndexProfile profile, SearchRequest request)
    {
        var wish = new JsonObject();
        if (request.ContentType is not null)
        {
            wish["ContentTypes"] = new JsonArray(request.ContentType);
        }

        if (request.CategoryId is not null)
        {
            var terms = await categories.WithThoseBelowAsync(request.CategoryId);
            wish["Terms"] = new JsonArray([.. terms.DefaultIfEmpty(request.CategoryId).Select(term => (JsonNode?)term)]);
        }

        if (request.Year is not null)
        {
            wish["Year"] = request.Year;
        }

        var properties = (JsonObject)profile.Properties.DeepClone();
        properties["Filter"] = wish;

        return new IndexProfile
        {
            Id = profile.Id,
            Name = profile.Name,
            ProviderName = profile.ProviderName,
            Type = profile.Type,
            IndexName = profile.IndexName,
            IndexFullName = profile.IndexFullName,
            CreatedUtc = profile.CreatedUtc,
            Author = profile.Author,
            OwnerId = profile.OwnerId,
            Properties = properties,
        };
    }

    /// <summary>A provider that could not search, because it has no index yet, gives no list.</summary>
    private static IReadOnlyList<string> IdsOf(SearchResult found) => found.Success && found.ContentItemIds is { } ids ? [.. ids] : [];

    private static string? ExcerptOf(SearchResult found, string contentItemId) =>
        found.Highlights is not null && found.Highlights.TryGetValue(contentItemId, out var fields)
            ? fields.Values.SelectMany(fragments => fragments).FirstOrDefault()
            : null;
}
