using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;
using Portal.Articles.Models;
using Portal.Common.Contents;

namespace Portal.Search.Services;

/// <summary>The categories of news, for the filter.</summary>
internal sealed class CategoryOptions(IContentManager contentManager)
{
    /// <summary>The categories at the top, by name.</summary>
    public async Task<IReadOnlyList<(string Id, string Name)>> ListAsync() =>
        [.. (await TermsAsync()).Select(term => (term.ContentItemId, term.DisplayText ?? ""))];

    /// <summary>A category and those below it; none for a category that is gone.</summary>
    public async Task<IReadOnlyList<string>> WithThoseBelowAsync(string categoryId)
    {
        var term = (await TermsAsync()).FirstOrDefault(term => term.ContentItemId == categoryId);

        return term is null ? [] : [term.ContentItemId, .. Below((JsonObject)term.Content)];
    }

    private static IEnumerable<string> Below(JsonObject term) => (term["Terms"] as JsonArray ?? [])
        .OfType<JsonObject>()
        .SelectMany(child => Below(child).Prepend((string?)child["ContentItemId"] ?? ""));

    private async Task<IReadOnlyList<ContentItem>> TermsAsync() =>
        (await contentManager.GetAsync(ArticleTaxonomies.Categories))?.Part<TaxonomyPart>()?.Terms ?? [];
}
