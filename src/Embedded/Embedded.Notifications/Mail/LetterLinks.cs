using AngleSharp.Html.Parser;

namespace Embedded.Notifications.Mail;

/// <summary>Makes the links of a letter lead to the site from a mailbox.</summary>
internal static class LetterLinks
{
    /// <param name="html">What the letter says.</param>
    /// <param name="asked">The site's address as the request had it, which can be anyone's.</param>
    /// <param name="site">The site's own address, where its settings tell it.</param>
    public static string Absolute(string html, Uri? asked, Uri? site)
    {
        if ((site ?? asked) is not { } root)
        {
            return html;
        }

        var document = new HtmlParser().ParseDocument($"<body>{html}</body>");
        foreach (var link in document.QuerySelectorAll("a[href]"))
        {
            var written = link.GetAttribute("href")!;
            if (Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto")
            {
                if (asked is not null && site is not null && address.Authority == asked.Authority)
                {
                    link.SetAttribute("href", new Uri(site, Below(address, asked)).AbsoluteUri);
                }
            }
            else if (Uri.TryCreate(root, written.TrimStart('~'), out var full))
            {
                link.SetAttribute("href", full.AbsoluteUri);
            }
        }

        return document.Body!.InnerHtml;
    }

    private static string Below(Uri address, Uri asked)
        => address.AbsolutePath.StartsWith(asked.AbsolutePath, StringComparison.OrdinalIgnoreCase) ? address.PathAndQuery[asked.AbsolutePath.Length..] + address.Fragment : address.PathAndQuery + address.Fragment;
}
