using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Locking;

namespace Embedded.Locking.Tests;

public sealed class LockTests : IDisposable
{
    private readonly LocalLock _lock = new(NullLogger<LocalLock>.Instance);
    private readonly string _folder = Directory.CreateTempSubdirectory("lock-").FullName;

    public void Dispose()
    {
        _lock.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Waiters_are_served_in_order()
    {
        var order = new List<int>();
        var first = await _lock.AcquireLockAsync("a");
        var waiters = Enumerable.Range(0, 20).Select(async index =>
        {
            using (await _lock.AcquireLockAsync("a"))
            {
                order.Add(index);
            }
        }).ToList();

        await first.DisposeAsync();
        await Task.WhenAll(waiters);

        Assert.Equal(Enumerable.Range(0, 20), order);
        Assert.False(await _lock.IsLockAcquiredAsync("a"));
    }

    [Fact]
    public async Task A_held_lock_is_not_taken_and_another_is()
    {
        using var held = await _lock.AcquireLockAsync("a");

        Assert.False((await _lock.TryAcquireLockAsync("a", TimeSpan.Zero)).locked);
        Assert.False((await _lock.TryAcquireLockAsync("a", TimeSpan.FromMilliseconds(20))).locked);
        var (other, locked) = await _lock.TryAcquireLockAsync("b", TimeSpan.Zero);
        Assert.True(locked);
        other.Dispose();
    }

    [Fact]
    public async Task An_expired_lock_passes_on_and_its_old_holder_cannot_free_it()
    {
        var old = await _lock.AcquireLockAsync("a", TimeSpan.FromMilliseconds(10));
        using var heir = await _lock.AcquireLockAsync("a");
        old.Dispose();

        Assert.True(await _lock.IsLockAcquiredAsync("a"));
        Assert.False((await _lock.TryAcquireLockAsync("a", TimeSpan.Zero)).locked);
    }

    [Fact]
    public async Task The_process_lock_has_one_holder()
    {
        var path = Path.Combine(_folder, "sub", "setup.lock");
        var token = TestContext.Current.CancellationToken;

        var held = await ProcessLock.AcquireAsync(path, TimeSpan.Zero, token);
        Assert.Null(await ProcessLock.TryAcquireAsync(path, TimeSpan.Zero, token));
        await Assert.ThrowsAsync<TimeoutException>(() => ProcessLock.AcquireAsync(path, TimeSpan.FromMilliseconds(30), token));

        var waiting = ProcessLock.AcquireAsync(path, TimeSpan.FromMinutes(1), token);
        await held.DisposeAsync();
        await using var next = await waiting;
        Assert.NotNull(next);
    }
}
