using Microsoft.Extensions.Logging;
using OrchardCore.Locking.Distributed;

namespace OrchardCore.Locking;

/// <summary>
/// Named locks within this process. Those who wait are served in the order they came; a lock that nobody
/// holds or waits for takes no memory.
/// </summary>
public sealed class LocalLock : IDistributedLock, ILocalLock, IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _entries = [];
    private readonly ILogger _logger;
    private bool _disposed;

    public LocalLock(ILogger<LocalLock> logger) => _logger = logger;

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null) =>
        (await EnterAsync(key, Timeout.InfiniteTimeSpan, expiration))!;

    public async Task<(ILocker locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null)
    {
        var locker = await EnterAsync(key, timeout, expiration);

        return (locker!, locker is not null);
    }

    public Task<bool> IsLockAcquiredAsync(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);

        lock (_gate)
        {
            return Task.FromResult(_entries.ContainsKey(key));
        }
    }

    public void Dispose()
    {
        List<TaskCompletionSource<Locker>> waiting;

        lock (_gate)
        {
            _disposed = true;
            waiting = _entries.Values.SelectMany(entry => entry.Waiting).ToList();
            foreach (var entry in _entries.Values)
            {
                entry.Owner?.StopExpiration();
            }

            _entries.Clear();
        }

        foreach (var waiter in waiting)
        {
            waiter.TrySetException(new ObjectDisposedException(nameof(LocalLock)));
        }
    }

    private async Task<ILocker?> EnterAsync(string key, TimeSpan timeout, TimeSpan? expiration)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);

        TaskCompletionSource<Locker> waiter;
        LinkedListNode<TaskCompletionSource<Locker>> place;

        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);

            if (!_entries.TryGetValue(key, out var entry))
            {
                entry = new Entry();
                _entries.Add(key, entry);
                return entry.Owner = new Locker(this, key, expiration);
            }

            if (timeout <= TimeSpan.Zero && timeout != Timeout.InfiniteTimeSpan)
            {
                return null;
            }

            waiter = new TaskCompletionSource<Locker>(expiration, TaskCreationOptions.RunContinuationsAsynchronously);
            place = entry.Waiting.AddLast(waiter);
        }

        try
        {
            return timeout == Timeout.InfiniteTimeSpan || timeout == TimeSpan.MaxValue
                ? await waiter.Task
                : await waiter.Task.WaitAsync(timeout);
        }
        catch (TimeoutException)
        {
            lock (_gate)
            {
                if (!waiter.Task.IsCompleted)
                {
                    place.List?.Remove(place);
                    waiter.TrySetCanceled();
                }
            }

            // The lock may have been handed over in the moment the wait ended.
            if (waiter.Task.IsCompletedSuccessfully)
            {
                return await waiter.Task;
            }

            _logger.LogDebug("The lock '{Key}' was not free within {Timeout}.", key, timeout);
            return null;
        }
    }

    private void Leave(Locker locker)
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue(locker.Key, out var entry) || entry.Owner != locker)
            {
                return;
            }

            while (entry.Waiting.First is { } next)
            {
                entry.Waiting.RemoveFirst();
                var heir = new Locker(this, locker.Key, next.Value.Task.AsyncState as TimeSpan?);
                entry.Owner = heir;

                if (next.Value.TrySetResult(heir))
                {
                    return;
                }

                heir.StopExpiration();
            }

            _entries.Remove(locker.Key);
        }
    }

    private sealed class Entry
    {
        public Locker? Owner { get; set; }

        public LinkedList<TaskCompletionSource<Locker>> Waiting { get; } = new();
    }

    private sealed class Locker : ILocker
    {
        private readonly LocalLock _lock;
        private readonly Timer? _expiration;

        public Locker(LocalLock owner, string key, TimeSpan? expiration)
        {
            _lock = owner;
            Key = key;

            if (expiration is { } time && time != TimeSpan.MaxValue && time != Timeout.InfiniteTimeSpan)
            {
                _expiration = new Timer(static state => ((Locker)state!).Expire(), this, time, Timeout.InfiniteTimeSpan);
            }
        }

        public string Key { get; }

        public void StopExpiration() => _expiration?.Dispose();

        public void Dispose()
        {
            StopExpiration();
            _lock.Leave(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Expire()
        {
            _lock._logger.LogDebug("The lock '{Key}' expired before it was released.", Key);
            Dispose();
        }
    }
}
