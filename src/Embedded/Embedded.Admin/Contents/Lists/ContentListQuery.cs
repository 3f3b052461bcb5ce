using Embedded.Admin.Contents.Lists.Index;
using OrchardCore.Taxonomies.Indexing;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Contents.Lists;

/// <summary>
/// Asks the index for rows type by type and merges them: each type's own order is read from one end, however many types a list has and
/// however few of the site's items one of them has.
/// </summary>
internal sealed class ContentListQuery(ISession session, ContentListAccess access, ContentListFilter filter, ContentListPeriod period)
{
    public async Task<int> CountAsync()
    {
        var count = 0;
        foreach (var type in Types)
        {
            count += await Query(type).CountAsync();
        }

        return count;
    }

    /// <summary>Rows from the place on, in the list's order or, going back, against it.</summary>
    public async Task<IReadOnlyList<ContentListIndex>> ReadAsync(ListPlace? place, bool isBackward, int count)
    {
        List<ContentListIndex> rows = [];
        foreach (var type in Types)
        {
            rows.AddRange(await Ordered(After(Query(type), place, isBackward), isBackward).Take(count).ListAsync());
        }

        return Types.Count == 1 ? rows : [.. Merged(rows, isBackward).Take(count)];
    }

    private IReadOnlyCollection<string> Types => filter.Type is { } type ? access.Only(type).Types : access.Types;

    private IQueryIndex<ContentListIndex> Query(string type)
    {
        var user = access.UserId;
        var query = session.QueryIndex<ContentListIndex>(row => row.Latest && row.ContentType == type);
        if (filter.IsMine || access.Own.Contains(type))
        {
            query = query.Where(row => row.Owner == user);
        }
        else if (access.Published.Contains(type))
        {
            query = query.Where(row => row.Published || row.Owner == user);
        }

        if (filter.Owner is { UserId: var owner })
        {
            query = query.Where(row => row.Owner == owner);
        }

        // Of an item with changes, visitors see an earlier version, which has a row of its own.
        query = filter.Status switch
        {
            ContentStatus.Published => query.Where(row => row.Published),
            ContentStatus.Draft => query.Where(row => !row.Published && row.ContentItemId.IsNotIn<ContentListIndex>(other => other.ContentItemId, other => !other.Latest)),
            ContentStatus.Changed => query.Where(row => !row.Published && row.ContentItemId.IsIn<ContentListIndex>(other => other.ContentItemId, other => !other.Latest)),
            _ => query,
        };
        if (filter.Term is { } term)
        {
            query = query.Where(InTerms(term));
            for (var number = 0; number < term.Ids.Count; number++)
            {
                query = query.WithParameter("Term" + number, term.Ids[number]);
            }
        }

        foreach (var word in TitleWords.Of(filter.Text).Take(ContentListFilter.MostWords))
        {
            query = query.Where(row => row.Words.Contains(word));
        }

        return Within(query);
    }

    // The index of terms knows its documents, and finds those of a term without reading its rows.
    private Func<ISqlDialect, string> InTerms(ListTerm term) => dialect =>
    {
        var configuration = session.Store.Configuration;
        var table = dialect.QuoteForTableName(configuration.TablePrefix + configuration.TableNameConvention.GetIndexTable(typeof(TaxonomyIndex)), configuration.Schema);
        var (document, id, latest) = (dialect.QuoteForColumnName("DocumentId"), dialect.QuoteForColumnName(nameof(TaxonomyIndex.TermContentItemId)), dialect.QuoteForColumnName(nameof(TaxonomyIndex.Latest)));

        return $"{document} IN (SELECT {document} FROM {table} WHERE {id} IN ({string.Join(", ", term.Ids.Select((_, number) => "@Term" + number))}) AND {latest} = {dialect.GetSqlValue(true)})";
    };

    private IQueryIndex<ContentListIndex> Within(IQueryIndex<ContentListIndex> query)
    {
        var (from, until) = (period.FromUtc, period.UntilUtc);
        if (from is not null)
        {
            query = filter.Dates == ContentDates.Published ? query.Where(row => row.PublishedUtc >= from) : query.Where(row => row.ModifiedUtc >= from);
        }

        if (until is not null)
        {
            query = filter.Dates == ContentDates.Published ? query.Where(row => row.PublishedUtc < until) : query.Where(row => row.ModifiedUtc < until);
        }

        return query;
    }

    private IQueryIndex<ContentListIndex> After(IQueryIndex<ContentListIndex> query, ListPlace? place, bool isBackward)
    {
        if (place is null)
        {
            return query;
        }

        var (moment, text, id) = place;

        return (filter.Order, isBackward) switch
        {
            (ContentOrder.Modified, false) => query.Where(row => row.ModifiedUtc <= moment && (row.ModifiedUtc < moment || row.ContentItemId.CompareTo(id) < 0)),
            (ContentOrder.Modified, true) => query.Where(row => row.ModifiedUtc >= moment && (row.ModifiedUtc > moment || row.ContentItemId.CompareTo(id) > 0)),
            (ContentOrder.Created, false) => query.Where(row => row.CreatedUtc <= moment && (row.CreatedUtc < moment || row.ContentItemId.CompareTo(id) < 0)),
            (ContentOrder.Created, true) => query.Where(row => row.CreatedUtc >= moment && (row.CreatedUtc > moment || row.ContentItemId.CompareTo(id) > 0)),
            (_, false) => query.Where(row => row.SortKey.CompareTo(text) >= 0 && (row.SortKey.CompareTo(text) > 0 || row.ContentItemId.CompareTo(id) > 0)),
            (_, true) => query.Where(row => row.SortKey.CompareTo(text) <= 0 && (row.SortKey.CompareTo(text) < 0 || row.ContentItemId.CompareTo(id) < 0)),
        };
    }

    private IQueryIndex<ContentListIndex> Ordered(IQueryIndex<ContentListIndex> query, bool isBackward) => (filter.Order, isBackward) switch
    {
        (ContentOrder.Modified, false) => query.OrderByDescending(row => row.ModifiedUtc).ThenByDescending(row => row.ContentItemId),
        (ContentOrder.Modified, true) => query.OrderBy(row => row.ModifiedUtc).ThenBy(row => row.ContentItemId),
        (ContentOrder.Created, false) => query.OrderByDescending(row => row.CreatedUtc).ThenByDescending(row => row.ContentItemId),
        (ContentOrder.Created, true) => query.OrderBy(row => row.CreatedUtc).ThenBy(row => row.ContentItemId),
        (_, false) => query.OrderBy(row => row.SortKey).ThenBy(row => row.ContentItemId),
        (_, true) => query.OrderByDescending(row => row.SortKey).ThenByDescending(row => row.ContentItemId),
    };

    private IEnumerable<ContentListIndex> Merged(IEnumerable<ContentListIndex> rows, bool isBackward)
    {
        var sorted = filter.Order switch
        {
            ContentOrder.Modified => rows.OrderBy(row => row.ModifiedUtc).ThenBy(row => row.ContentItemId, StringComparer.Ordinal),
            ContentOrder.Created => rows.OrderBy(row => row.CreatedUtc).ThenBy(row => row.ContentItemId, StringComparer.Ordinal),
            _ => rows.OrderBy(row => row.SortKey, StringComparer.Ordinal).ThenBy(row => row.ContentItemId, StringComparer.Ordinal),
        };

        var isDescending = filter.Order != ContentOrder.Title;

        return isDescending == isBackward ? sorted : sorted.Reverse();
    }
}
