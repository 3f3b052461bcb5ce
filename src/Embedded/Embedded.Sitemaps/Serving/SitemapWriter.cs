using System.Globalization;
using System.Text;
using System.Xml;

namespace Embedded.Sitemaps.Serving;

/// <summary>Writes sitemaps and their indexes as the protocol of sitemaps.org has them.</summary>
internal static class SitemapWriter
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static Task WritePagesAsync(Stream output, IAsyncEnumerable<SitemapEntry> entries, Func<string, string> urlOf) => WriteAsync(output, "urlset", async writer =>
    {
        var count = 0;
        await foreach (var entry in entries)
        {
            if (++count > SitemapEntries.MostEntries)
            {
                break;
            }

            await writer.WriteStartElementAsync(null, "url", Namespace);
            await writer.WriteElementStringAsync(null, "loc", Namespace, urlOf(entry.Path));
            if (entry.ModifiedUtc is { } modified)
            {
                await writer.WriteElementStringAsync(null, "lastmod", Namespace, modified.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            }

#pragma warning disable CA1308 // The protocol spells its words in small letters.
            await writer.WriteElementStringAsync(null, "changefreq", Namespace, entry.Frequency.ToString().ToLowerInvariant());
#pragma warning restore CA1308
            await writer.WriteElementStringAsync(null, "priority", Namespace, (Math.Clamp(entry.Priority, 0, 10) / 10m).ToString("0.0", CultureInfo.InvariantCulture));
            await writer.WriteEndElementAsync();
        }
    });

    public static Task WriteIndexAsync(Stream output, IEnumerable<string> urls) => WriteAsync(output, "sitemapindex", async writer =>
    {
        foreach (var url in urls)
        {
            await writer.WriteStartElementAsync(null, "sitemap", Namespace);
            await writer.WriteElementStringAsync(null, "loc", Namespace, url);
            await writer.WriteEndElementAsync();
        }
    });

    private static async Task WriteAsync(Stream output, string root, Func<XmlWriter, Task> write)
    {
        await using var writer = XmlWriter.Create(output, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        await writer.WriteStartDocumentAsync();
        await writer.WriteStartElementAsync(null, root, Namespace);
        await write(writer);
        await writer.WriteEndElementAsync();
        await writer.WriteEndDocumentAsync();
    }
}
