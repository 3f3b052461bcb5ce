namespace Embedded.Display.OutputCaching;

/// <summary>How long an answer, and each part of it that is kept for itself, may be kept, as templates ask: the shortest wish counts.</summary>
internal sealed class PageExpiry
{
    private readonly Stack<TimeSpan?> _outer = new();

    /// <summary>The shortest wish for the part that is being made; for the whole answer where none is.</summary>
    public TimeSpan? Longest { get; private set; }

    public void Shorten(TimeSpan duration)
    {
        var bounded = duration < TimeSpan.Zero ? TimeSpan.Zero : duration;
        Longest = Longest is { } known && known < bounded ? known : bounded;
    }

    /// <summary>From here on wishes are heard for a part.</summary>
    public void BeginPart()
    {
        _outer.Push(Longest);
        Longest = null;
    }

    /// <summary>Ends the part; what was wished for it counts for what it stands in.</summary>
    public TimeSpan? EndPart()
    {
        var part = Longest;
        Longest = _outer.Pop();
        if (part is { } duration)
        {
            Shorten(duration);
        }

        return part;
    }
}
