using AngleSharp.Html.Parser;
using OrchardCore.Notifications.Models;

namespace Embedded.Notifications.Pages;

/// <summary>What a notification says beyond its line.</summary>
internal static class NotificationText
{
    private const int Longest = 1000;

    /// <summary>The paragraphs without those that lead on or repeat the line.</summary>
    public static string? MoreThan(string? summary, NotificationBodyInfo body)
    {
        var lines = body.HtmlBody is { Length: > 0 } html
            ? new HtmlParser().ParseDocument(html).QuerySelectorAll("p, li").Where(block => block.QuerySelector("a") is null).Select(block => block.TextContent)
            : (body.TextBody ?? "").Split('\n');
        var text = string.Join('\n', lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line != summary));

        return text.Length == 0 ? null : text.Length <= Longest ? text : text[..Longest] + "…";
    }
}
