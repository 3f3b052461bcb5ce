using Embedded.Sitemaps.Serving;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;

namespace Embedded.Sitemaps.Handlers;

/// <summary>Lets the kept sitemaps go when what visitors can read changes: a robot then finds a new page, and not a withdrawn one.</summary>
internal sealed class SitemapRenewalHandler(ISignal signal) : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context) => RenewAsync();

    public override Task UnpublishedAsync(PublishContentContext context) => RenewAsync();

    public override Task RemovedAsync(RemoveContentContext context) => RenewAsync();

    private Task RenewAsync()
    {
        signal.DeferredSignalToken(SitemapMiddleware.ContentChanged);

        return Task.CompletedTask;
    }
}
