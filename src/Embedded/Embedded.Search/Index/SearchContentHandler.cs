using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Embedded.Search.Index;

/// <summary>Keeps the index in step with what is published, in the transaction that publishes it.</summary>
internal sealed class SearchContentHandler(SearchIndex index, IServiceProvider services) : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context) => WriteAsync(context.ContentItem);

    public override Task UpdatedAsync(UpdateContentContext context) =>
        context.ContentItem is { Published: true, Id: not 0 } ? WriteAsync(context.ContentItem) : Task.CompletedTask;

    public override Task UnpublishedAsync(PublishContentContext context) => index.RemoveAsync(context.ContentItem.ContentItemId);

    public override Task RemovedAsync(RemoveContentContext context) =>
        context.NoActiveVersionLeft ? index.RemoveAsync(context.ContentItem.ContentItemId) : Task.CompletedTask;

    // The writer needs the content manager, which has the handlers.
    private Task WriteAsync(ContentItem item) => services.GetRequiredService<SearchWriter>().WriteAsync(item);
}
