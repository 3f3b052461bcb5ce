using System.Net;
using System.Text.RegularExpressions;

namespace Embedded.Search.Text;

/// <summary>The words of HTML, without its tags.</summary>
internal static partial class PlainText
{
    public static string Of(string html) => html.AsSpan().ContainsAny('<', '&')
        ? Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(Unread().Replace(html, " "), " ")), " ").Trim()
        : html;

    [GeneratedRegex("<(script|style)\\b[^>]*>.*?</\\1\\s*>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex("<[a-zA-Z/!][^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
