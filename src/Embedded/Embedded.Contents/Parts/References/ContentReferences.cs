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
    private readonly HashSet<string> _pending = new(StringComparer.Ordinal);

    public void AddPending(IEnumerable<string> contentItemIds) => _pending.UnionWith(contentItemIds);

    public bool IsPending(string contentItemId) => _pending.Contains(contentItemId);

    /// <summary>Those of the ids that belong to no content item with a published or latest version.</summary>
    public async Task<IReadOnlyCollection<string>> FindMissingAsync(ContentItem referrer, IReadOnlyCollection<string> contentItemIds)
    {
        var wanted = contentItemIds.Where(id => id != referrer.ContentItemId && !_pending.Contains(id)).ToArray();
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
}
