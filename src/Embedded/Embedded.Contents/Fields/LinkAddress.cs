using System.Buffers;

namespace Embedded.Contents.Fields;

/// <summary>The rule for addresses that content may link to.</summary>
internal static class LinkAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    private static readonly SearchValues<char> SegmentEnds = SearchValues.Create("/?#");

    /// <summary>
    /// True for an address inside the site and for http, https, mailto and tel. An address such as "//host" or "\\host"
    /// leaves the site without saying so and is refused, as is any control character, which browsers skip over.
    /// </summary>
    public static bool IsAllowed(string address)
    {
        var text = address.Trim();
        if (text.Any(char.IsControl) || text.StartsWith("//", StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal))
        {
            return false;
        }

        var end = text.AsSpan().IndexOfAny(SegmentEnds);
        var head = end < 0 ? text : text[..end];
        var colon = head.IndexOf(':', StringComparison.Ordinal);

        return colon < 0 || Schemes.Contains(head[..colon], StringComparer.OrdinalIgnoreCase);
    }
}
