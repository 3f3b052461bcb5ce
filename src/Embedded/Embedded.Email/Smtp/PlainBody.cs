using System.Net;
using System.Text.RegularExpressions;

namespace Embedded.Email.Smtp;

/// <summary>What an HTML mail says, for programs that show text alone: links keep their addresses.</summary>
internal static partial class PlainBody
{
    public static string Of(string html)
    {
        var text = Unread().Replace(html, "");
        text = Spaces().Replace(text, " ");
        text = Link().Replace(text, match =>
        {
            var (address, label) = (match.Groups["address"].Value, Tag().Replace(match.Groups["label"].Value, "").Trim());

            return label.Length == 0 || label == address ? address : $"{label}: {address}";
        });
        text = Tag().Replace(Break().Replace(text, "\n"), "");
        var lines = WebUtility.HtmlDecode(text).Split('\n', StringSplitOptions.TrimEntries);

        return Gap().Replace(string.Join('\n', lines), "\n\n").Trim();
    }

    [GeneratedRegex("<(head|style|script)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->|<!doctype[^>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("<a\\b[^>]*\\bhref=\"(?<address>[^\"]*)\"[^>]*>(?<label>.*?)</a>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Link();

    [GeneratedRegex("<br\\b[^>]*>|</?(p|div|h[1-6]|li|tr|ul|ol|table|blockquote)\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\n{3,}")]
    private static partial Regex Gap();
}
