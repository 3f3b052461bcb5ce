namespace Embedded.Display.OutputCaching;

/// <summary>How long an answer may be kept, as its templates ask: the shortest wish counts.</summary>
internal sealed class PageExpiry
{
    public TimeSpan? Longest { get; private set; }

    public void Shorten(TimeSpan duration)
    {
        var bounded = duration < TimeSpan.Zero ? TimeSpan.Zero : duration;
        Longest = Longest is { } known && known < bounded ? known : bounded;
    }
}
