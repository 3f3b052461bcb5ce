namespace OrchardCore.Locking;

/// <summary>Named locks that are awaited, never blocked on.</summary>
public interface ILock
{
    /// <summary>Waits until the lock is free and takes it, for the expiration at most.</summary>
    Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null);

    /// <summary>Waits for the timeout at most; a zero timeout tries once. The second value says whether it was taken.</summary>
    Task<(ILocker locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null);

    Task<bool> IsLockAcquiredAsync(string key);
}
