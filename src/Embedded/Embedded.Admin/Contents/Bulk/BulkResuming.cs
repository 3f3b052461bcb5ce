using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace Embedded.Admin.Contents.Bulk;

/// <summary>Goes on with the work on whole lists that a restart cut off.</summary>
[BackgroundTask(Title = "Work on whole lists", Schedule = "* * * * *", Description = "Goes on with what is done with every item of a list.", LockTimeout = 1_000, LockExpiration = 60_000)]
internal sealed class BulkResuming(BulkRunner runner) : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        foreach (var jobId in await serviceProvider.GetRequiredService<BulkJobs>().RunningAsync())
        {
            runner.Start(jobId);
        }
    }
}
