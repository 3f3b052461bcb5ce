using YesSql.Indexes;

namespace Embedded.AuditTrail.Words;

/// <summary>Finds events by the words of what they are about, whatever their accents.</summary>
internal sealed class AuditTrailWordsIndex : MapIndex
{
    public const int Longest = 1000;

    public string? Words { get; set; }
}
