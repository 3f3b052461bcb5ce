using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using Portal.Associations.Indexes;
using Portal.Common.Text;
using YesSql;

namespace Portal.Associations.Records;

/// <summary>The records of associations as officers keep them: the latest version of each, published or not.</summary>
public sealed class AssociationRecords(ISession session, IContentManager contentManager, ILocalClock localClock)
{
    /// <summary>Words of a search that are looked for; a name has few, and each costs a comparison a row.</summary>
    private const int MostWords = 8;

    /// <summary>The present year by the site's clock.</summary>
    public async Task<int> YearAsync() => (await localClock.GetLocalNowAsync()).Year;

    /// <summary>How many records have each gap.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountGapsAsync(int year)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var gap in AssociationGaps.All)
        {
            counts[gap] = await session.QueryIndex<AssociationGapIndex>(index => index.Gap == gap && index.Year < year).CountAsync();
        }

        return counts;
    }

    /// <summary>How many records <see cref="ListAsync"/> pages through.</summary>
    public Task<int> CountAsync(RecordFilter filter, int year)
        => filter.Gap is { } gap ? WithGap(gap, year).CountAsync() : Named(filter.Query).CountAsync();

    /// <summary>A page of the records in the order of their names.</summary>
    public async Task<IReadOnlyList<ContentItem>> ListAsync(RecordFilter filter, int year, int skip, int take)
    {
        var found = filter.Gap is { } gap
            ? await WithGap(gap, year).OrderBy(index => index.SortKey).ThenBy(index => index.DocumentId).Skip(skip).Take(take).ListAsync()
            : await Named(filter.Query).OrderBy(index => index.SortKey).ThenBy(index => index.DocumentId).Skip(skip).Take(take).ListAsync();

        return [.. await contentManager.LoadAsync(found)];
    }

    private IQuery<ContentItem, AssociationGapIndex> WithGap(string gap, int year)
        => session.Query<ContentItem, AssociationGapIndex>(index => index.Gap == gap && index.Year < year);

    private IQuery<ContentItem, AssociationIndex> Named(string? query)
    {
        var records = session.Query<ContentItem, AssociationIndex>(index => index.Latest == true);

        // A word with accents means these accents, one without means any.
        foreach (var word in SearchText.Accented(query).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            var folded = SearchText.Folded(word);
            records = folded == word
                ? records.Where(index => index.FoldedNames!.Contains(folded))
                : records.Where(index => index.AccentedNames!.Contains(word));
        }

        return records;
    }
}
