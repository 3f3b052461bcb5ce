using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Embedded.Storage.Sessions;

/// <summary>
/// Lets one writer of a SQLite file in at a time. Writers of this process wait here without holding a thread; only those of other
/// processes are waited for inside SQLite.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A gate lives as long as the process, like the file it stands for.")]
internal sealed class WriterGate
{
    private static readonly ConcurrentDictionary<string, WriterGate> _gates = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim _semaphore = new(1, 1);

    public static WriterGate ForFile(string path) => _gates.GetOrAdd(path, _ => new WriterGate());

    public async Task EnterAsync(string path, TimeSpan timeout)
    {
        if (!await _semaphore.WaitAsync(timeout))
        {
            throw StoreErrors.Locked(path, timeout);
        }
    }

    public void Leave() => _semaphore.Release();
}
