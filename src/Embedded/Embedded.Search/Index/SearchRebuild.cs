using Embedded.Search.Profiles;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Indexing;
using YesSql;
using YesSql.Services;

namespace Embedded.Search.Index;

/// <summary>Makes the index anew from what is published, page by page.</summary>
internal sealed class SearchRebuild(ISession session, SearchIndex index, SearchWriter writer, IIndexProfileStore profiles)
{
    private const int PageSize = 200;

    public async Task RunAsync()
    {
        await index.ClearAsync();
        var types = (await profiles.GetAllAsync()).SelectMany(IndexedTypes.Of).Distinct().ToArray();
        var after = 0L;
        while (types.Length > 0)
        {
            var page = (await session
                .Query<ContentItem, ContentItemIndex>(row => row.Published && row.ContentType.IsIn(types) && row.DocumentId > after)
                .OrderBy(row => row.DocumentId)
                .Take(PageSize)
                .ListAsync()).ToList();
            foreach (var item in page)
            {
                await writer.WriteAsync(item);
            }

            if (page.Count < PageSize)
            {
                return;
            }

            after = page[^1].Id;
            session.Detach(page);
        }
    }
}
