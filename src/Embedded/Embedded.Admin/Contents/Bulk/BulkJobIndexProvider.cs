using YesSql.Indexes;

namespace Embedded.Admin.Contents.Bulk;

internal sealed class BulkJobIndexProvider : IndexProvider<BulkJob>
{
    public override void Describe(DescribeContext<BulkJob> context)
        => context.For<BulkJobIndex>().Map(static job => new BulkJobIndex { JobId = job.JobId, UserId = job.UserId, IsFinished = job.FinishedUtc is not null });
}
