using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using Portal.Articles.Models;
using YesSql;

namespace Portal.Articles.Services;

/// <summary>
/// Builds the index rows of stored articles anew, a batch a transaction, so that neither memory nor a lock grows with the site.
/// Stopped half way, it leaves rows that the next publication of each article would have renewed as well.
/// </summary>
internal static class ArticleReindexing
{
    private const int BatchSize = 100;

    /// <summary>Renews the rows of every article, in scopes after the one given.</summary>
    public static Task RunAsync(ShellScope scope) => RunBatchAsync(scope, afterDocumentId: 0);

    private static async Task RunBatchAsync(ShellScope scope, long afterDocumentId)
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var rows = await session
            .QueryIndex<ContentItemIndex>(row => row.ContentType == nameof(Article) && (row.Latest || row.Published) && row.DocumentId > afterDocumentId)
            .OrderBy(row => row.DocumentId)
            .Take(BatchSize)
            .ListAsync();
        var ids = rows.Select(row => row.DocumentId).Distinct().ToArray();
        if (ids.Length == 0)
        {
            return;
        }

        foreach (var article in await session.GetAsync<ContentItem>(ids))
        {
            await session.SaveAsync(article);
        }

        var last = ids[^1];
        ShellScope.AddDeferredTask(next => RunBatchAsync(next, last));
    }
}
