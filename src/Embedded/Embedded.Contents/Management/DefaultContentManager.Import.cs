using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace OrchardCore.ContentManagement;

internal sealed partial class DefaultContentManager
{
    public async Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        var active = string.IsNullOrEmpty(contentItem.ContentItemId)
            ? []
            : await FindActiveAsync([contentItem.ContentItemId], []);

        return await CreateVersionAsync(contentItem, active);
    }

    public async Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion)
    {
        ArgumentNullException.ThrowIfNull(updatingVersion);
        ArgumentNullException.ThrowIfNull(updatedVersion);

        return await UpdateVersionAsync(updatingVersion, updatedVersion, await FindActiveAsync([updatingVersion.ContentItemId], []));
    }

    public async Task ImportAsync(IEnumerable<ContentItem> contentItems)
    {
        ArgumentNullException.ThrowIfNull(contentItems);
        var items = contentItems as IReadOnlyCollection<ContentItem> ?? contentItems.ToList();
        _references.AddPending(items);
        var imported = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var batch in items.Chunk(ImportBatchSize))
        {
            var existing = await FindActiveAsync(
                Ids(batch.Select(item => item.ContentItemId)),
                Ids(batch.Select(item => item.ContentItemVersionId)));
            var byItem = existing.ToLookup(item => item.ContentItemId, StringComparer.OrdinalIgnoreCase);
            var created = new Dictionary<string, List<ContentItem>>(StringComparer.OrdinalIgnoreCase);
            foreach (var item in batch)
            {
                if (!string.IsNullOrEmpty(item.ContentItemVersionId) && !imported.Add(item.ContentItemVersionId))
                {
                    continue;
                }

                var others = item.ContentItemId is null ? [] : byItem[item.ContentItemId].Concat(created.GetValueOrDefault(item.ContentItemId) ?? []).ToList();
                await ImportAsync(item, existing, others);
                if (!created.TryGetValue(item.ContentItemId!, out var list))
                {
                    created[item.ContentItemId!] = list = [];
                }

                list.Add(item);
            }
        }
    }

    private async Task ImportAsync(ContentItem item, List<ContentItem> existing, List<ContentItem> versionsOfItem)
    {
        await CheckAsync(item);
        var original = string.IsNullOrEmpty(item.ContentItemVersionId)
            ? null
            : existing.Find(version => string.Equals(version.ContentItemVersionId, item.ContentItemVersionId, StringComparison.OrdinalIgnoreCase));
        if (original is not null && !string.Equals(original.ContentItemId, item.ContentItemId, StringComparison.OrdinalIgnoreCase))
        {
            throw new ContentImportException(item, [new ContentItemProblem(nameof(ContentItem.ContentItemVersionId), $"the version id '{item.ContentItemVersionId}' belongs to the content item '{original.ContentItemId}' already: give it another.")]);
        }

        KeepOwner(item, original);
        if (original is not null && JsonNode.DeepEquals(ContentItemSerialization.ToJson(original), ContentItemSerialization.ToJson(item)))
        {
            return;
        }

        var context = new ImportContentContext(item, original);
        await _handlers.InvokeAsync(context, (handler, importing) => handler.ImportingAsync(importing));
        var result = original is null
            ? await CreateVersionAsync(item, versionsOfItem)
            : await UpdateVersionAsync(original, item, versionsOfItem);
        if (!result.Succeeded)
        {
            await _session.CancelAsync();

            throw new ContentImportException(item, [.. result.Errors.Select(error => new ContentItemProblem(error.MemberNames.FirstOrDefault() ?? string.Empty, error.ErrorMessage ?? string.Empty))]);
        }

        await _reversed.InvokeAsync(context, (handler, importing) => handler.ImportedAsync(importing));
    }

    /// <summary>An import that names no owner or author leaves those that the stored version has.</summary>
    private static void KeepOwner(ContentItem item, ContentItem? original)
    {
        item.Owner = string.IsNullOrEmpty(item.Owner) ? original?.Owner : item.Owner;
        item.Author = string.IsNullOrEmpty(item.Author) ? original?.Author : item.Author;
    }

    private async Task CheckAsync(ContentItem item)
    {
        if (string.IsNullOrEmpty(item.ContentType))
        {
            throw new ContentImportException(item, [new ContentItemProblem(nameof(ContentItem.ContentType), "the content item has no content type: name the type that it is of.")]);
        }

        var definition = await _definitions.GetTypeDefinitionAsync(item.ContentType)
            ?? throw new ContentImportException(item, [new ContentItemProblem(nameof(ContentItem.ContentType), $"there is no content type '{item.ContentType}': define it, or enable the feature that does.")]);
        var errors = ContentItemInspector.Inspect(item, definition, _options);
        if (errors.Count > 0)
        {
            throw new ContentImportException(item, errors);
        }
    }

    private async Task<ContentValidateResult> CreateVersionAsync(ContentItem contentItem, List<ContentItem> versions)
    {
        if (string.IsNullOrEmpty(contentItem.ContentItemId))
        {
            contentItem.ContentItemId = _idGenerator.GenerateUniqueId(contentItem);
        }

        if (string.IsNullOrEmpty(contentItem.ContentItemVersionId))
        {
            contentItem.ContentItemVersionId = _idGenerator.GenerateUniqueId(contentItem);
            contentItem.Latest = true;
        }

        contentItem.Id = 0;
        var modifiedUtc = contentItem.ModifiedUtc;
        var publishedUtc = contentItem.PublishedUtc;

        var result = await ValidateAsync(contentItem);
        if (!result.Succeeded)
        {
            return result;
        }

        var previous = await StepBackAsync(contentItem, versions);
        var context = new CreateContentContext(contentItem);
        await _handlers.InvokeAsync(context, (handler, creating) => handler.CreatingAsync(creating));
        contentItem.ModifiedUtc = modifiedUtc ?? contentItem.ModifiedUtc;
        await SaveNewAsync(contentItem);
        await _reversed.InvokeAsync(context, (handler, creating) => handler.CreatedAsync(creating));
        await UpdateWithoutDatesAsync(contentItem);
        await FinishVersionAsync(contentItem, previous, publish: contentItem.Published, publishedUtc);

        return result;
    }

    private async Task<ContentValidateResult> UpdateVersionAsync(ContentItem updating, ContentItem updated, List<ContentItem> versions)
    {
        // Validated before anything is written over: a refusal leaves the stored version as it is.
        var result = await ValidateAsync(updated);
        if (!result.Succeeded)
        {
            return result;
        }

        var wasPublished = updating.Published;
        var publishedUtc = updated.PublishedUtc;
        updating.DisplayText = updated.DisplayText;
        updating.Owner = updated.Owner;
        updating.Author = updated.Author;
        updating.CreatedUtc = updated.CreatedUtc ?? updating.CreatedUtc;
        updating.ModifiedUtc = updated.ModifiedUtc ?? _clock.UtcNow;
        updating.Latest = updated.Latest;
        JObject.Merge(updating.Data, updated.Data, ContentJson.ReplaceArrays);
        updating.Elements.Clear();

        var previous = await StepBackAsync(updated, versions.Where(version => version.Id != updating.Id).ToList());
        await UpdateWithoutDatesAsync(updating);
        if (wasPublished && !updated.Published)
        {
            var context = new PublishContentContext(updating, updating) { PublishingItem = null };
            await _handlers.InvokeAsync(context, (handler, unpublishing) => handler.UnpublishingAsync(unpublishing));
            updating.Published = false;
            await SaveKnownAsync(updating);
            await _reversed.InvokeAsync(context, (handler, unpublishing) => handler.UnpublishedAsync(unpublishing));
        }
        else
        {
            updating.Published = updated.Published;
            await FinishVersionAsync(updating, previous, publish: updated.Published, publishedUtc);
        }

        return result;
    }

    private async Task UpdateWithoutDatesAsync(ContentItem contentItem)
    {
        var modifiedUtc = contentItem.ModifiedUtc;
        var author = contentItem.Author;
        var context = new UpdateContentContext(contentItem);
        await _handlers.InvokeAsync(context, (handler, updating) => handler.UpdatingAsync(updating));
        await _reversed.InvokeAsync(context, (handler, updating) => handler.UpdatedAsync(updating));
        contentItem.ModifiedUtc = modifiedUtc;
        contentItem.Author = author;
    }

    private async Task FinishVersionAsync(ContentItem contentItem, ContentItem? previous, bool publish, DateTime? publishedUtc)
    {
        if (publish)
        {
            var context = new PublishContentContext(contentItem, previous);
            await _handlers.InvokeAsync(context, (handler, publishing) => handler.PublishingAsync(publishing));
            contentItem.PublishedUtc = publishedUtc ?? contentItem.PublishedUtc;
            await SaveKnownAsync(contentItem);
            await _reversed.InvokeAsync(context, (handler, publishing) => handler.PublishedAsync(publishing));
        }
        else
        {
            var context = new SaveDraftContentContext(contentItem);
            await _handlers.InvokeAsync(context, (handler, saving) => handler.DraftSavingAsync(saving));
            await SaveKnownAsync(contentItem);
            await _reversed.InvokeAsync(context, (handler, saving) => handler.DraftSavedAsync(saving));
        }
    }

    /// <summary>Lets other versions of the item step back as latest or published; gives the one that was published.</summary>
    private async Task<ContentItem?> StepBackAsync(ContentItem contentItem, List<ContentItem> versions)
    {
        ContentItem? previous = null;
        foreach (var version in versions)
        {
            var latest = version.Latest && contentItem.Latest;
            var published = version.Published && contentItem.Published;
            if (!latest && !published)
            {
                continue;
            }

            version.Latest &= !latest;
            version.Published &= !published;
            previous = published ? version : previous;
            await SaveKnownAsync(version);
        }

        return previous;
    }

    private async Task<List<ContentItem>> FindActiveAsync(List<string> itemIds, List<string> versionIds)
    {
        var found = new Dictionary<long, ContentItem>();
        if (itemIds.Count > 0)
        {
            foreach (var item in await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(itemIds) && (index.Latest || index.Published)).ListAsync())
            {
                found[item.Id] = item;
            }
        }

        if (versionIds.Count > 0)
        {
            foreach (var item in await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId.IsIn(versionIds)).ListAsync())
            {
                found[item.Id] = item;
            }
        }

        var loaded = new List<ContentItem>();
        foreach (var item in found.Values.ToList())
        {
            loaded.Add(await LoadAsync(item));
        }

        return loaded;
    }

    private static List<string> Ids(IEnumerable<string?> ids) => ids.Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal).ToList()!;
}
