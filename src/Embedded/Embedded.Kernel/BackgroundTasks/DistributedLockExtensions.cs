using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace OrchardCore.BackgroundTasks;

/// <summary>The lock that a background task holds while it runs.</summary>
public static class DistributedLockExtensions
{
    /// <summary>Takes the task's lock by its settings; a task that is not atomic needs none.</summary>
    public static Task<(ILocker locker, bool locked)> TryAcquireBackgroundTaskLockAsync(this IDistributedLock distributedLock, BackgroundTaskSettings settings)
    {
        ArgumentNullException.ThrowIfNull(distributedLock);
        ArgumentNullException.ThrowIfNull(settings);

        return settings.IsAtomic
            ? distributedLock.TryAcquireLockAsync(
                settings.Name + "_LOCK",
                TimeSpan.FromMilliseconds(settings.LockTimeout),
                TimeSpan.FromMilliseconds(settings.LockExpiration))
            : Task.FromResult<(ILocker, bool)>((null!, true));
    }
}
