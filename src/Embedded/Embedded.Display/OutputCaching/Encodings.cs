using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Embedded.Display.OutputCaching;

/// <summary>The encodings in which answers are kept, and the entity tags that tell them apart (RFC 9110, section 8.8.3.3).</summary>
internal static class Encodings
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";
    private const string Identity = "";

    private static readonly string[] s_marks = ["-br\"", "-gzip\""];

    /// <summary>What the compression will choose for a request; the empty string for none.</summary>
    public static string Choose(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return Accepts(Brotli) ? Brotli : Accepts(Gzip) ? Gzip : Identity;

        bool Accepts(string encoding) => accepted.Any(one => one.Quality is not 0 && one.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Gives an answer that is about to be encoded an entity tag of its own.</summary>
    public static void MarkTag(HttpResponse response, string encoding)
    {
        var tag = response.Headers.ETag.ToString();
        if (tag.EndsWith('"'))
        {
            response.Headers.ETag = $"{tag[..^1]}-{encoding}\"";
        }
    }

    /// <summary>Takes the marks off the tags that a visitor knows, for the pages, which know nothing of encodings.</summary>
    public static void UnmarkKnownTags(HttpRequest request)
    {
        var known = request.Headers.IfNoneMatch.ToString();
        foreach (var mark in s_marks)
        {
            known = known.Replace(mark, "\"", StringComparison.Ordinal);
        }

        if (known.Length > 0)
        {
            request.Headers.IfNoneMatch = known;
        }
    }

    /// <summary>The known tag, as the visitor sent it, that a page confirmed by its unmarked form.</summary>
    public static string Confirmed(string sent, string tag)
        => sent.Split(',', StringSplitOptions.TrimEntries).FirstOrDefault(one => tag.Length > 2 && one.StartsWith(tag[..^1], StringComparison.Ordinal)) ?? tag;
}
