using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using Portal.Associations.Models;
using YesSql;

namespace Portal.Associations.Indexes;

/// <summary>Gives the associations that are already stored what indexes came to hold later.</summary>
internal static class StoredAssociations
{
    private const int BatchSize = 100;

    /// <summary>Saves every association once more when the migration's own transaction is done.</summary>
    public static void IndexAgain() => ShellScope.AddDeferredTask(async scope =>
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var last = 0L;
        while (true)
        {
            var batch = (await session
                .Query<ContentItem, ContentItemIndex>(index => index.ContentType == nameof(Association) && (index.Latest || index.Published) && index.DocumentId > last)
                .OrderBy(index => index.DocumentId)
                .Take(BatchSize)
                .ListAsync()).ToList();
            if (batch.Count == 0)
            {
                return;
            }

            foreach (var association in batch)
            {
                await session.SaveAsync(association);
            }

            await session.SaveChangesAsync();
            last = batch[^1].Id;
        }
    });
}
