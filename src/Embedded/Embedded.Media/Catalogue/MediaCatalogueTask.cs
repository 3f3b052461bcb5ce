using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace Embedded.Media.Catalogue;

/// <summary>Finds once a night, by the clock of the site, what was laid onto the disk, or taken off it, by hand.</summary>
[BackgroundTask(
    Title = "Media library catalogue",
    Schedule = "20 3 * * *",
    Description = "Compares the catalogue of the media library with the files on the disk.",
    LockTimeout = 3_000,
    LockExpiration = 600_000)]
internal sealed class MediaCatalogueTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<MediaCatalogue>().CompareAsync();
}
