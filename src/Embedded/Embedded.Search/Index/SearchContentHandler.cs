using Embedded.Search.Profiles;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Indexing;

namespace Embedded.Search.Index;

/// <summary>Keeps the index in step with what is published, in the transaction that publishes it.</summary>
internal sealed class SearchContentHandler(SearchIndex index, IIndexProfileStore profiles, IServiceProvider services) : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context) => WriteAsync(context.ContentItem);

    public override Task UpdatedAsync(UpdateContentContext context) =>
        context.ContentItem is { Published: true, Id: not 0 } ? WriteAsync(context.ContentItem) : Task.CompletedTask;

    public override Task UnpublishedAsync(PublishContentContext context) => index.RemoveAsync(context.ContentItem.ContentItemId);

    public override Task RemovedAsync(RemoveContentContext context) =>
        context.NoActiveVersionLeft ? index.RemoveAsync(context.ContentItem.ContentItemId) : Task.CompletedTask;

    private async Task WriteAsync(ContentItem item)
    {
        if (await IndexedTypes.IncludesAsync(profiles, item.ContentType))
        {
            // The builder needs the content manager, which has the handlers.
            await index.WriteAsync(await services.GetRequiredService<SearchEntryBuilder>().BuildAsync(item));
        }
    }
}
