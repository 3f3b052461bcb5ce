using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Taxonomies.Models;
using Portal.Articles.Models;
using Portal.Articles.Services;

namespace Portal.Articles.Handlers;

/// <summary>
/// Lists the articles anew when a category has moved: each stands in the lists of the categories above its own, and those are
/// others now.
/// </summary>
internal sealed class CategoryTreeHandler(CategoryTree categories, TaxonomySnapshots snapshots) : ContentPartHandler<TaxonomyPart>
{
    /// <inheritdoc/>
    public override Task UpdatedAsync(UpdateContentContext context, TaxonomyPart part)
    {
        ForgetAfterwards(context.ContentItem.ContentItemId);

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context, TaxonomyPart part)
    {
        ForgetAfterwards(context.ContentItem.ContentItemId);
        if (context.ContentItem.ContentItemId == ArticleTaxonomies.Categories
            && context.PreviousItem is { } previous
            && !ReferenceEquals(previous, context.ContentItem)
            && HasMoved(categories.PlacesIn(previous), categories.PlacesIn(context.ContentItem)))
        {
            ShellScope.AddDeferredTask(ArticleReindexing.RunAsync);
        }

        return Task.CompletedTask;
    }

    // Once the change is there for all: what others read before it must not be kept after it.
    private void ForgetAfterwards(string taxonomyId) => ShellScope.AddDeferredTask(_ =>
    {
        snapshots.Forget(taxonomyId);

        return Task.CompletedTask;
    });

    // A category that came or went has no article to move along.
    private static bool HasMoved(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
        => before.Any(category => after.TryGetValue(category.Key, out var place) && place != category.Value);
}
