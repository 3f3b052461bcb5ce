namespace Embedded.Media.Images;

/// <summary>
/// Lets pictures be decoded a few at a time, and only so many as the memory for them suffices. Who comes first is first; one that needs
/// more than there is goes alone.
/// </summary>
internal sealed class DecodeTurns
{
    private readonly Lock _lock = new();
    private readonly LinkedList<Waiter> _waiting = new();
    private int _running;
    private long _bytes;

    /// <summary>Those of this process: all its sites share its memory.</summary>
    public static DecodeTurns OfProcess { get; } = new();

    /// <summary>Waits for a turn; disposing gives it to the next.</summary>
    /// <param name="bytes">What decoding takes.</param>
    /// <param name="atOnce">Pictures that are decoded at one time, this one included.</param>
    /// <param name="limit">Bytes for all of them.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<IDisposable> TakeAsync(long bytes, int atOnce, long limit, CancellationToken cancellation)
    {
        var waiter = new Waiter(bytes, atOnce, limit);
        lock (_lock)
        {
            _waiting.AddLast(waiter);
            Admit();
        }

        await using (cancellation.Register(() => Leave(waiter)))
        {
            await waiter.Admitted.Task;
        }

        return new Turn(this, waiter);
    }

    private void Admit()
    {
        while (_waiting.First is { Value: var next } && (_running == 0 || (_running < next.AtOnce && _bytes + next.Bytes <= next.Limit)))
        {
            _waiting.RemoveFirst();
            _running++;
            _bytes += next.Bytes;
            next.Admitted.SetResult();
        }
    }

    private void Leave(Waiter waiter)
    {
        lock (_lock)
        {
            if (_waiting.Remove(waiter))
            {
                waiter.Admitted.SetCanceled(CancellationToken.None);
                Admit();
            }
        }
    }

    private void End(Waiter waiter)
    {
        lock (_lock)
        {
            _running--;
            _bytes -= waiter.Bytes;
            Admit();
        }
    }

    private sealed record Waiter(long Bytes, int AtOnce, long Limit)
    {
        public TaskCompletionSource Admitted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Turn(DecodeTurns turns, Waiter waiter) : IDisposable
    {
        private Waiter? _waiter = waiter;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _waiter, null) is { } mine)
            {
                turns.End(mine);
            }
        }
    }
}
