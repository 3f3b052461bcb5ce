namespace Embedded.Display.DynamicCaching;

/// <summary>A finished part of an answer.</summary>
/// <param name="Html">The part as it is written.</param>
/// <param name="Tags">What the part is made of: an answer that it stands in is dropped with it.</param>
/// <param name="Expires">When the part must be made anew.</param>
/// <param name="Sliding">How long it may lie unused, if that was wished for.</param>
internal sealed record Fragment(string Html, IReadOnlyCollection<string> Tags, DateTime Expires, TimeSpan? Sliding)
{
    private long _lastUsed;

    public DateTime LastUsed
    {
        get => new(Interlocked.Read(ref _lastUsed), DateTimeKind.Utc);
        set => Interlocked.Exchange(ref _lastUsed, value.Ticks);
    }

    /// <summary>How long the part may still be shown if it is used now.</summary>
    public TimeSpan Remaining(DateTime now)
    {
        var remaining = Expires - now;

        return Sliding is { } sliding && sliding < remaining ? sliding : remaining;
    }

    public bool IsAlive(DateTime now) => now < Expires && (Sliding is not { } sliding || now - LastUsed < sliding);
}
