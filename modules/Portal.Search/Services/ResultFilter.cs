using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using Portal.Articles.Indexes;
using Portal.Search.Models;
using YesSql;
using YesSql.Services;

namespace Portal.Search.Services;

/// <summary>Leaves of what a provider found what the visitor asked for, by the site's own indexes: not every provider filters.</summary>
internal sealed class ResultFilter(ISession session, ILocalClock localClock)
{
    /// <summary>The ids that fit, in their order.</summary>
    public async Task<IReadOnlyList<string>> ApplyAsync(IReadOnlyList<string> ids, SearchRequest request)
    {
        if (ids.Count == 0 || request is { ContentType: null, CategoryId: null, Year: null })
        {
            return ids;
        }

        var asked = ids.ToArray();
        var query = session.QueryIndex<ContentItemIndex>(row => row.Published && row.ContentItemId.IsIn(asked));
        if (request.ContentType is { } type)
        {
            query = query.Where(row => row.ContentType == type);
        }

        if (request.Year is { } year)
        {
            var (from, to) = (await StartOfAsync(year), await StartOfAsync(year + 1));
            query = query.Where(row => row.PublishedUtc >= from && row.PublishedUtc < to);
        }

        var rows = (await query.ListAsync()).ToDictionary(row => row.DocumentId, row => row.ContentItemId!);
        if (request.CategoryId is { } category && rows.Count > 0)
        {
            var documents = rows.Keys.ToArray();
            var listed = (await session.QueryIndex<ArticleListIndex>(row => row.ListId == category && row.DocumentId.IsIn(documents)).ListAsync())
                .Select(row => row.DocumentId)
                .ToHashSet();
            rows = rows.Where(row => listed.Contains(row.Key)).ToDictionary();
        }

        var fitting = rows.Values.ToHashSet(StringComparer.Ordinal);

        return [.. ids.Where(fitting.Contains)];
    }

    private Task<DateTime> StartOfAsync(int year) => localClock.ConvertToUtcAsync(new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified));
}
