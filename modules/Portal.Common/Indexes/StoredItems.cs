using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace Portal.Common.Indexes;

/// <summary>Gives content items that are already stored their rows in indexes that came later.</summary>
public static class StoredItems
{
    private const int BatchSize = 100;

    /// <summary>Saves every item of the type once more, when the migration's own transaction is done.</summary>
    public static void IndexAgain(string contentType) => ShellScope.AddDeferredTask(async scope =>
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var last = 0L;
        while (true)
        {
            var batch = (await session
                .Query<ContentItem, ContentItemIndex>(index => index.ContentType == contentType && (index.Latest || index.Published) && index.DocumentId > last)
                .OrderBy(index => index.DocumentId)
                .Take(BatchSize)
                .ListAsync()).ToList();
            if (batch.Count == 0)
            {
                return;
            }

            foreach (var item in batch)
            {
                await session.SaveAsync(item);
            }

            await session.SaveChangesAsync();
            last = batch[^1].Id;
        }
    });
}
