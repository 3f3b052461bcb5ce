using Embedded.Caching;
using Embedded.Contents.Caching;
using Embedded.Contents.References;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace OrchardCore.ContentManagement;

/// <summary>Keeps content items in the session's store, every version a document of its own.</summary>
internal sealed partial class DefaultContentManager : IContentManager
{
    private const int ImportBatchSize = 500;

    private readonly IContentDefinitionManager _definitions;
    private readonly IContentManagerSession _recall;
    private readonly ISession _session;
    private readonly ContentReferences _references;
    private readonly IContentItemIdGenerator _idGenerator;
    private readonly IClock _clock;
    private readonly PageDependencies _dependencies;
    private readonly ContentOptions _options;
    private readonly IContentHandler[] _handlers;
    private readonly IContentHandler[] _reversed;

    public DefaultContentManager(
        IContentDefinitionManager contentDefinitionManager,
        IContentManagerSession contentManagerSession,
        IEnumerable<IContentHandler> handlers,
        ISession session,
        ContentReferences references,
        IContentItemIdGenerator idGenerator,
        IOptions<ContentOptions> contentOptions,
        IClock clock,
        PageDependencies dependencies)
    {
        _dependencies = dependencies;
        _definitions = contentDefinitionManager;
        _recall = contentManagerSession;
        _session = session;
        _references = references;
        _idGenerator = idGenerator;
        _options = contentOptions.Value;
        _clock = clock;
        _handlers = handlers.ToArray();
        _reversed = _handlers.Reverse().ToArray();
    }

    public async Task<ContentItem> NewAsync(string contentType)
    {
        ArgumentException.ThrowIfNullOrEmpty(contentType);
        var definition = await _definitions.GetTypeDefinitionAsync(contentType)
            ?? new ContentTypeDefinitionBuilder().Named(contentType).Build();
        var activating = new ActivatingContentContext(new ContentItem { ContentType = definition.Name })
        {
            ContentType = definition.Name,
            Definition = definition,
        };
        await _handlers.InvokeAsync(activating, (handler, context) => handler.ActivatingAsync(context));

        var activated = new ActivatedContentContext(activating.ContentItem);
        activated.ContentItem.ContentItemId = _idGenerator.GenerateUniqueId(activated.ContentItem);
        await _reversed.InvokeAsync(activated, (handler, context) => handler.ActivatedAsync(context));

        var initializing = new InitializingContentContext(activated.ContentItem);
        await _handlers.InvokeAsync(initializing, (handler, context) => handler.InitializingAsync(context));
        await _reversed.InvokeAsync(initializing, (handler, context) => handler.InitializedAsync(context));

        return initializing.ContentItem;
    }

    public async Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null)
    {
        if (string.IsNullOrEmpty(contentItemId))
        {
            return null;
        }

        options ??= VersionOptions.Published;
        _dependencies.Add(ContentItemTags.Of(contentItemId));
        if (options.IsPublished && _recall.RecallPublishedItemId(contentItemId, out var known))
        {
            return known;
        }

        var found = await FindAsync(contentItemId, options);
        if (found is null)
        {
            return null;
        }

        var contentItem = await LoadAsync(found);

        return options.IsDraftRequired ? await RequireDraftAsync(contentItem) : contentItem;
    }

    public async Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contentItemIds);
        options ??= VersionOptions.Published;
        var ids = contentItemIds.Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count == 0)
        {
            return [];
        }

        var byId = new Dictionary<string, ContentItem>(StringComparer.Ordinal);
        foreach (var found in await FindAsync(ids, options))
        {
            var contentItem = await LoadAsync(found);
            byId[contentItem.ContentItemId] = options.IsDraftRequired ? await RequireDraftAsync(contentItem) : contentItem;
        }

        return ids.Where(byId.ContainsKey).Select(id => byId[id]).ToList();
    }

    public async Task<ContentItem?> GetVersionAsync(string contentItemVersionId)
    {
        var contentItem = await _session
            .Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId == contentItemVersionId)
            .FirstOrDefaultAsync();

        return contentItem is null ? null : await LoadAsync(contentItem);
    }

    public async Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId)
    {
        var versions = await _session
            .Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId)
            .ListAsync();
        var loaded = new List<ContentItem>();
        foreach (var version in versions.ToList())
        {
            loaded.Add(await LoadAsync(version));
        }

        return loaded;
    }

    public async Task<ContentItem> LoadAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        if (_recall.RecallVersionId(contentItem.Id, out var loaded))
        {
            return loaded;
        }

        // Stored first: a handler that loads an item which leads back here finds it.
        _recall.Store(contentItem);
        var context = new LoadContentContext(contentItem);
        await _handlers.InvokeAsync(context, (handler, loading) => handler.LoadingAsync(loading));
        await _reversed.InvokeAsync(context, (handler, loading) => handler.LoadedAsync(loading));

        return context.ContentItem;
    }

    public async Task CreateAsync(ContentItem contentItem, VersionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        options ??= VersionOptions.Published;
        if (string.IsNullOrEmpty(contentItem.ContentItemVersionId))
        {
            contentItem.ContentItemVersionId = _idGenerator.GenerateUniqueId(contentItem);
            contentItem.Published = true;
            contentItem.Latest = true;
        }

        if (options.IsDraft)
        {
            contentItem.Published = false;
        }

        var context = new CreateContentContext(contentItem);
        await _handlers.InvokeAsync(context, (handler, creating) => handler.CreatingAsync(creating));
        await SaveNewAsync(contentItem);
        await _reversed.InvokeAsync(context, (handler, creating) => handler.CreatedAsync(creating));

        if (options.IsPublished)
        {
            var publishContext = new PublishContentContext(contentItem, null);
            await _handlers.InvokeAsync(publishContext, (handler, publishing) => handler.PublishingAsync(publishing));
            await _reversed.InvokeAsync(publishContext, (handler, publishing) => handler.PublishedAsync(publishing));
        }
    }

    public async Task UpdateAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        var context = new UpdateContentContext(contentItem);
        await _handlers.InvokeAsync(context, (handler, updating) => handler.UpdatingAsync(updating));
        await _reversed.InvokeAsync(context, (handler, updating) => handler.UpdatedAsync(updating));
        if (contentItem.Id != 0)
        {
            // A new item is stored by CreateAsync alone: one that turns out to be invalid leaves no trace.
            await SaveKnownAsync(contentItem);
        }
    }

    public async Task<ContentValidateResult> ValidateAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        var context = new ValidateContentContext(contentItem);
        await _handlers.InvokeAsync(context, (handler, validating) => handler.ValidatingAsync(validating));
        await _reversed.InvokeAsync(context, (handler, validating) => handler.ValidatedAsync(validating));

        return context.ContentValidateResult;
    }

    public async Task SaveDraftAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        if (!contentItem.Latest || contentItem.Published)
        {
            return;
        }

        var context = new SaveDraftContentContext(contentItem);
        await _handlers.InvokeAsync(context, (handler, saving) => handler.DraftSavingAsync(saving));
        await SaveKnownAsync(contentItem);
        await _reversed.InvokeAsync(context, (handler, saving) => handler.DraftSavedAsync(saving));
    }

    public async Task PublishAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        if (contentItem.Published)
        {
            return;
        }

        var previous = await FindAsync(contentItem.ContentItemId, VersionOptions.Published);
        var context = new PublishContentContext(contentItem, previous);
        await _handlers.InvokeAsync(context, (handler, publishing) => handler.PublishingAsync(publishing));
        if (context.Cancel)
        {
            return;
        }

        if (previous is not null)
        {
            previous.Published = false;
            await SaveKnownAsync(previous);
        }

        contentItem.Published = true;
        await SaveKnownAsync(contentItem);
        await _reversed.InvokeAsync(context, (handler, publishing) => handler.PublishedAsync(publishing));
    }

    public async Task UnpublishAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        if (!contentItem.Latest)
        {
            throw new InvalidOperationException($"Only the latest version of a content item can be unpublished, and version '{contentItem.ContentItemVersionId}' of '{contentItem.ContentItemId}' is not: get it with VersionOptions.Latest.");
        }

        var published = contentItem.Published ? contentItem : await GetAsync(contentItem.ContentItemId, VersionOptions.Published);
        if (published is null)
        {
            return;
        }

        var context = new PublishContentContext(contentItem, published) { PublishingItem = null };
        await _handlers.InvokeAsync(context, (handler, unpublishing) => handler.UnpublishingAsync(unpublishing));
        if (context.Cancel)
        {
            return;
        }

        published.Published = false;
        published.ModifiedUtc = _clock.UtcNow;
        await SaveKnownAsync(published);
        await _reversed.InvokeAsync(context, (handler, unpublishing) => handler.UnpublishedAsync(unpublishing));
    }

    public async Task DiscardDraftAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        if (contentItem.Published || !contentItem.Latest)
        {
            throw new InvalidOperationException($"Version '{contentItem.ContentItemVersionId}' of '{contentItem.ContentItemId}' is not a draft, so there is nothing to discard: get it with VersionOptions.Draft.");
        }

        var published = await GetAsync(contentItem.ContentItemId, VersionOptions.Published);
        var context = new RemoveContentContext(contentItem, noActiveVersionLeft: published is null);
        await _handlers.InvokeAsync(context, (handler, removing) => handler.RemovingAsync(removing));
        contentItem.Latest = false;
        await SaveKnownAsync(contentItem);
        await _reversed.InvokeAsync(context, (handler, removing) => handler.RemovedAsync(removing));
        if (published is not null)
        {
            published.Latest = true;
            await SaveKnownAsync(published);
        }
    }

    public async Task RemoveAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        var active = (await _session
            .Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItem.ContentItemId && (index.Published || index.Latest))
            .ListAsync()).ToList();
        if (active.Count == 0)
        {
            return;
        }

        var context = new RemoveContentContext(contentItem, noActiveVersionLeft: true);
        await _handlers.InvokeAsync(context, (handler, removing) => handler.RemovingAsync(removing));
        foreach (var version in active)
        {
            version.Published = false;
            version.Latest = false;
            await SaveKnownAsync(version);
        }

        await _reversed.InvokeAsync(context, (handler, removing) => handler.RemovedAsync(removing));
    }

    public async Task<ContentItem> CloneAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        var clone = await NewAsync(contentItem.ContentType);
        await CreateAsync(clone, VersionOptions.Draft);
        var context = new CloneContentContext(contentItem, clone);
        clone.Data = CopyData(contentItem);
        clone.Elements.Clear();
        clone.DisplayText = contentItem.DisplayText;
        await _handlers.InvokeAsync(context, (handler, cloning) => handler.CloningAsync(cloning));
        await _reversed.InvokeAsync(context, (handler, cloning) => handler.ClonedAsync(cloning));
        await SaveKnownAsync(context.CloneContentItem);

        return context.CloneContentItem;
    }

    public async Task<ContentValidateResult> RestoreAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        var restored = CopyOf(contentItem);
        restored.ContentItemVersionId = _idGenerator.GenerateUniqueId(restored);
        restored.Latest = false;
        restored.Published = false;
        var context = new RestoreContentContext(restored);
        await _handlers.InvokeAsync(context, (handler, restoring) => handler.RestoringAsync(restoring));
        var result = await ValidateAsync(restored);
        if (!result.Succeeded)
        {
            return result;
        }

        if (await FindAsync(contentItem.ContentItemId, VersionOptions.Latest) is { } latest)
        {
            latest.Latest = false;
            await SaveKnownAsync(latest);
        }

        restored.Latest = true;
        restored.ModifiedUtc = _clock.UtcNow;
        await SaveNewAsync(restored);
        await _reversed.InvokeAsync(context, (handler, restoring) => handler.RestoredAsync(restoring));

        return result;
    }

    public async Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect)
    {
        ArgumentNullException.ThrowIfNull(content);
        var context = new ContentItemAspectContext { ContentItem = content.ContentItem!, Aspect = aspect! };
        await _handlers.InvokeAsync(context, (handler, asked) => handler.GetContentItemAspectAsync(asked));

        return aspect;
    }

    private async Task<ContentItem?> FindAsync(string contentItemId, VersionOptions options)
    {
        using (_dependencies.Pause())
        {
            var query = options switch
            {
                { IsLatest: true } or { IsDraftRequired: true } => _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest),
                { IsDraft: true } => _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest && !index.Published),
                _ => _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Published),
            };

            return await query.FirstOrDefaultAsync();
        }
    }

    private async Task<List<ContentItem>> FindAsync(List<string> ids, VersionOptions options)
    {
        ids.ForEach(id => _dependencies.Add(ContentItemTags.Of(id)));
        using (_dependencies.Pause())
        {
            var query = options switch
            {
                { IsLatest: true } or { IsDraftRequired: true } => _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && index.Latest),
                { IsDraft: true } => _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && index.Latest && !index.Published),
                _ => _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && index.Published),
            };

            return [.. await query.ListAsync()];
        }
    }

    private async Task<ContentItem> RequireDraftAsync(ContentItem contentItem)
    {
        if (contentItem.Published)
        {
            contentItem = await BuildNewVersionAsync(contentItem);
            await SaveNewAsync(contentItem);
        }

        return contentItem;
    }

    private async Task<ContentItem> BuildNewVersionAsync(ContentItem existing)
    {
        var latest = existing.Latest ? existing : await FindAsync(existing.ContentItemId, VersionOptions.Latest);
        if (latest is not null)
        {
            latest.Latest = false;
            await SaveKnownAsync(latest);
        }

        var building = new ContentItem
        {
            ContentType = existing.ContentType,
            ContentItemId = existing.ContentItemId,
            ContentItemVersionId = _idGenerator.GenerateUniqueId(existing),
            DisplayText = existing.DisplayText,
            Latest = true,
            Data = CopyData(existing),
        };
        var context = new VersionContentContext(existing, building);
        await _handlers.InvokeAsync(context, (handler, versioning) => handler.VersioningAsync(versioning));
        await _reversed.InvokeAsync(context, (handler, versioning) => handler.VersionedAsync(versioning));

        return context.BuildingContentItem;
    }

    private static System.Text.Json.Nodes.JsonObject CopyData(ContentItem contentItem) => (System.Text.Json.Nodes.JsonObject)contentItem.Data.DeepClone();

    private static ContentItem CopyOf(ContentItem contentItem) => new()
    {
        ContentItemId = contentItem.ContentItemId,
        ContentItemVersionId = contentItem.ContentItemVersionId,
        ContentType = contentItem.ContentType,
        DisplayText = contentItem.DisplayText,
        Latest = contentItem.Latest,
        Published = contentItem.Published,
        CreatedUtc = contentItem.CreatedUtc,
        ModifiedUtc = contentItem.ModifiedUtc,
        PublishedUtc = contentItem.PublishedUtc,
        Owner = contentItem.Owner,
        Author = contentItem.Author,
        Data = CopyData(contentItem),
    };

    private async Task SaveNewAsync(ContentItem contentItem)
    {
        await _session.SaveAsync(contentItem);
        _recall.Store(contentItem);
    }

    private Task SaveKnownAsync(ContentItem contentItem)
        => _session.SaveAsync(contentItem, checkConcurrency: contentItem.Id != 0);
}
