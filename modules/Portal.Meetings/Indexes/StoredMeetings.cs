using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using Portal.Meetings.Models;
using YesSql;

namespace Portal.Meetings.Indexes;

/// <summary>Gives the meetings that are already stored their rows in indexes that came later.</summary>
internal static class StoredMeetings
{
    private const int BatchSize = 100;

    /// <summary>Saves every meeting once more when the migration's own transaction is done.</summary>
    public static void IndexAgain() => ShellScope.AddDeferredTask(async scope =>
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var last = 0L;
        while (true)
        {
            var batch = (await session
                .Query<ContentItem, ContentItemIndex>(index => index.ContentType == nameof(Meeting) && (index.Latest || index.Published) && index.DocumentId > last)
                .OrderBy(index => index.DocumentId)
                .Take(BatchSize)
                .ListAsync()).ToList();
            if (batch.Count == 0)
            {
                return;
            }

            foreach (var meeting in batch)
            {
                await session.SaveAsync(meeting);
            }

            await session.SaveChangesAsync();
            last = batch[^1].Id;
        }
    });
}
