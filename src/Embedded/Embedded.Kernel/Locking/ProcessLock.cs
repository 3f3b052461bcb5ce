using System.Diagnostics;

namespace Embedded.Locking;

/// <summary>
/// A lock among processes of one machine, held on a file. The operating system frees it when the process ends,
/// however it ends. The file stays: deleting it would let two processes hold two files of one name.
/// </summary>
public sealed class ProcessLock : IDisposable, IAsyncDisposable
{
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int WindowsLockViolation = unchecked((int)0x80070021);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    private static readonly TimeSpan _firstDelay = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan _longestDelay = TimeSpan.FromMilliseconds(250);

    private readonly FileStream _file;

    private ProcessLock(FileStream file) => _file = file;

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="TimeoutException">Another process held it until the timeout.</exception>
    public static async Task<ProcessLock> AcquireAsync(string path, TimeSpan timeout, CancellationToken cancellationToken = default) =>
        await TryAcquireAsync(path, timeout, cancellationToken)
        ?? throw new TimeoutException(
            $"The lock '{path}' is still held by another process after {timeout.TotalSeconds:0.#} s. Wait until that process is done, or end it.");

    /// <summary>Waits for the timeout at most; a zero timeout tries once. Null when the lock was not free.</summary>
    public static async Task<ProcessLock?> TryAcquireAsync(string path, TimeSpan timeout, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);

        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
        }

        var waited = Stopwatch.StartNew();
        var delay = _firstDelay;

        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();

            if (TryOpen(path) is { } file)
            {
                return new ProcessLock(file);
            }

            var left = timeout == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : timeout - waited.Elapsed;
            if (left <= TimeSpan.Zero)
            {
                return null;
            }

            await Task.Delay(left < delay ? left : delay, cancellationToken);
            delay = delay * 2 < _longestDelay ? delay * 2 : _longestDelay;
        }
    }

    public void Dispose() => _file.Dispose();

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException exception) when (exception.HResult is WindowsSharingViolation or WindowsLockViolation or LinuxWouldBlock or MacWouldBlock)
        {
            return null;
        }
    }
}
