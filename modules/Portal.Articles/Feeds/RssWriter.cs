using System.Globalization;
using System.Text;
using System.Xml;

namespace Portal.Articles.Feeds;

/// <summary>Writes a feed as RSS 2.0.</summary>
internal static class RssWriter
{
    private const string AtomNamespace = "http://www.w3.org/2005/Atom";

    private const string DublinCoreNamespace = "http://purl.org/dc/elements/1.1/";

    public static async Task WriteAsync(RssFeed feed, Stream output)
    {
        await using var writer = XmlWriter.Create(output, new XmlWriterSettings
        {
            Async = true,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        });
        await writer.WriteStartDocumentAsync();
        await writer.WriteStartElementAsync(null, "rss", null);
        await writer.WriteAttributeStringAsync(null, "version", null, "2.0");
        await writer.WriteAttributeStringAsync("xmlns", "atom", null, AtomNamespace);
        await writer.WriteAttributeStringAsync("xmlns", "dc", null, DublinCoreNamespace);
        await writer.WriteStartElementAsync(null, "channel", null);
        await ElementAsync(writer, "title", feed.Title);
        await ElementAsync(writer, "link", feed.PageUrl);
        await ElementAsync(writer, "description", feed.Description);
        await ElementAsync(writer, "language", feed.Language);
        if (feed.Items is [{ DisplayUtc: { } newest }, ..])
        {
            await ElementAsync(writer, "lastBuildDate", Rfc822(newest));
        }

        await writer.WriteStartElementAsync("atom", "link", AtomNamespace);
        await writer.WriteAttributeStringAsync(null, "href", null, feed.FeedUrl);
        await writer.WriteAttributeStringAsync(null, "rel", null, "self");
        await writer.WriteAttributeStringAsync(null, "type", null, "application/rss+xml");
        await writer.WriteEndElementAsync();
        foreach (var item in feed.Items)
        {
            await ItemAsync(writer, item);
        }

        await writer.WriteEndElementAsync();
        await writer.WriteEndElementAsync();
        await writer.WriteEndDocumentAsync();
    }

    private static async Task ItemAsync(XmlWriter writer, RssItem item)
    {
        await writer.WriteStartElementAsync(null, "item", null);
        await ElementAsync(writer, "title", item.Title);
        await ElementAsync(writer, "link", item.Url);
        await writer.WriteStartElementAsync(null, "guid", null);
        await writer.WriteAttributeStringAsync(null, "isPermaLink", null, "false");
        await writer.WriteStringAsync(Xml(item.Id));
        await writer.WriteEndElementAsync();
        await ElementAsync(writer, "description", item.Lead);
        if (!string.IsNullOrEmpty(item.Category))
        {
            await ElementAsync(writer, "category", item.Category);
        }

        if (!string.IsNullOrEmpty(item.Author))
        {
            await writer.WriteElementStringAsync("dc", "creator", DublinCoreNamespace, Xml(item.Author));
        }

        if (item.DisplayUtc is { } moment)
        {
            await ElementAsync(writer, "pubDate", Rfc822(moment));
        }

        await writer.WriteEndElementAsync();
    }

    private static Task ElementAsync(XmlWriter writer, string name, string text) => writer.WriteElementStringAsync(null, name, null, Xml(text));

    private static string Rfc822(DateTime utc) => utc.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Drops what XML cannot carry at all, such as the control characters that come along from old documents.</summary>
    private static string Xml(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i++, 2);
            }
        }

        return clean.ToString();
    }
}
