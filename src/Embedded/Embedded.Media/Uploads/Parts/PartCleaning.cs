using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Media;

namespace Embedded.Media.Uploads.Parts;

/// <summary>Deletes what came in part of files that nobody went on with.</summary>
[BackgroundTask(
    Title = "Unfinished uploads",
    Schedule = "*/10 * * * *",
    Description = "Deletes the parts of files that were not sent to their end.")]
internal sealed class PartCleaning : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        serviceProvider.GetRequiredService<IChunkFileUploadService>().PurgeTempDirectory();

        return Task.CompletedTask;
    }
}
