namespace Embedded.Users.SignIn;

/// <summary>
/// Lets attempts on one account through one at a time: concurrent guesses would otherwise all read the same count of
/// failures and slip past the lock-out.
/// </summary>
internal sealed class AttemptQueue : IDisposable
{
    private readonly SemaphoreSlim[] _lanes = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<IDisposable> EnterAsync(string userName, CancellationToken cancellationToken)
    {
        var lane = _lanes[(uint)StringComparer.OrdinalIgnoreCase.GetHashCode(userName) % _lanes.Length];
        await lane.WaitAsync(cancellationToken);
        return new Turn(lane);
    }

    public void Dispose()
    {
        foreach (var lane in _lanes)
        {
            lane.Dispose();
        }
    }

    private sealed class Turn(SemaphoreSlim lane) : IDisposable
    {
        public void Dispose() => lane.Release();
    }
}
