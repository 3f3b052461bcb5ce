using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using Portal.Articles.Models;
using Portal.Articles.Services;

namespace Portal.Articles.Handlers;

/// <summary>Keeps an article's date when it is published again, and tells the archive that articles have changed.</summary>
internal sealed class ArticleHandler(ISignal signal) : ContentPartHandler<Article>
{
    /// <inheritdoc/>
    public override Task PublishingAsync(PublishContentContext context, Article part)
    {
        // Publishing stamps the moment anew. Without this, a corrected comma would bring last year's article back to the top.
        if (part.DisplayDate?.Value is null
            && context.PreviousItem is { PublishedUtc: not null } previous
            && !ReferenceEquals(previous, context.ContentItem))
        {
            part.DisplayDate = new() { Value = previous.DisplayUtc() };
            part.Apply();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context, Article part) => TellChangeAsync();

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context, Article part) => TellChangeAsync();

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context, Article part) => TellChangeAsync();

    private Task TellChangeAsync()
    {
        signal.DeferredSignalToken(ArticleArchive.ChangedSignal);

        return Task.CompletedTask;
    }
}
