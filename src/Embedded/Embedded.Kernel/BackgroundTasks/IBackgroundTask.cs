namespace OrchardCore.BackgroundTasks;

/// <summary>Work that runs by a cron schedule in a scope of its tenant.</summary>
public interface IBackgroundTask
{
    Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken);
}
