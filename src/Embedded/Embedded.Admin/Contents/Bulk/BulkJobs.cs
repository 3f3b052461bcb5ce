using Embedded.Admin.Contents.Lists;
using OrchardCore.Modules;
using YesSql;
using IIdGenerator = OrchardCore.Entities.IIdGenerator;

namespace Embedded.Admin.Contents.Bulk;

/// <summary>The work on whole lists: one at a time for each who asks.</summary>
internal sealed class BulkJobs(ISession session, IClock clock, IIdGenerator ids)
{
    /// <summary>After every id: the place before all items that are there when a job begins.</summary>
    private const string AfterIds = "zzzzzzzzzzzzzzzzzzzzzzzzzz";

    public Task<BulkJob?> FindAsync(string jobId) => session.Query<BulkJob, BulkJobIndex>(index => index.JobId == jobId).FirstOrDefaultAsync();

    /// <summary>The id of what the user asked for and goes on.</summary>
    public async Task<string?> RunningAsync(string userId)
        => (await session.QueryIndex<BulkJobIndex>(index => index.UserId == userId && !index.IsFinished).FirstOrDefaultAsync())?.JobId;

    public async Task<IReadOnlyList<string>> RunningAsync()
        => [.. (await session.QueryIndex<BulkJobIndex>(index => !index.IsFinished).ListAsync()).Select(index => index.JobId)];

    /// <summary>Begins one; what the user asked for before, and has ended, is forgotten.</summary>
    public async Task<BulkJob> BeginAsync(string act, string userId, string? contentType, ContentListAddress list, int expected)
    {
        foreach (var before in await session.Query<BulkJob, BulkJobIndex>(index => index.UserId == userId && index.IsFinished).ListAsync())
        {
            session.Delete(before);
        }

        var job = new BulkJob
        {
            JobId = ids.GenerateUniqueId(),
            Act = act,
            UserId = userId,
            ContentType = contentType,
            List = list,
            Expected = expected,
            StartedUtc = clock.UtcNow,
            Place = new ListPlace(clock.UtcNow, "", AfterIds).ToText(ContentOrder.Created),
        };
        await session.SaveAsync(job);

        return job;
    }

    public async Task StopAsync(BulkJob job)
    {
        (job.IsStopped, job.FinishedUtc) = (true, clock.UtcNow);
        await session.SaveAsync(job);
    }
}
