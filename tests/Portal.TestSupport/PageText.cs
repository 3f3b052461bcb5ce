using System.Net;
using System.Text.RegularExpressions;

namespace Portal.TestSupport;

/// <summary>What a visitor reads of a page, whatever markup a theme puts around it.</summary>
public static partial class PageText
{
    /// <summary>The text of a page with single spaces between words.</summary>
    public static string Of(string html) => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ");

    [GeneratedRegex("<script.*?</script>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
