using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace Embedded.Contents.References;

/// <summary>
/// Tells which content items exist. Items of one import may name each other in any order, so those that are still to come
/// count as existing: the import is one transaction and either brings them or nothing.
/// </summary>
internal sealed class ContentReferences(ISession session)
{
    private readonly Dictionary<string, ContentItem> _pending = new(StringComparer.Ordinal);

    /// <summary>Announces the items of an import before the first of them is checked.</summary>
    public void AddPending(IEnumerable<ContentItem> contentItems)
    {
        foreach (var item in contentItems.Where(item => !string.IsNullOrEmpty(item.ContentItemId) && IsToBeActive(item)))
        {
            _pending[item.ContentItemId] = item;
        }
    }

    public ContentItem? FindPending(string contentItemId) => _pending.GetValueOrDefault(contentItemId);

    /// <summary>Those of the ids that belong to no content item with a published or latest version.</summary>
    public async Task<IReadOnlyCollection<string>> FindMissingAsync(ContentItem referrer, IReadOnlyCollection<string> contentItemIds)
    {
        var wanted = contentItemIds.Where(id => id != referrer.ContentItemId && !_pending.ContainsKey(id)).ToArray();
        if (wanted.Length == 0)
        {
            return [];
        }

        var found = await session
            .QueryIndex<ContentItemIndex>(index => index.ContentItemId.IsIn(wanted) && (index.Latest || index.Published))
            .ListAsync();
        var existing = found.Select(index => index.ContentItemId).ToHashSet(StringComparer.Ordinal);

        return [.. wanted.Where(id => !existing.Contains(id))];
    }

    // A version without an id becomes a new one, and the latest.
    private static bool IsToBeActive(ContentItem item) => item.Latest || item.Published || string.IsNullOrEmpty(item.ContentItemVersionId);
}
