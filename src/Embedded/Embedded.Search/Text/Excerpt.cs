using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Embedded.Search.Text;

/// <summary>The part of a text that says most about a query, as HTML with the found words marked.</summary>
internal static class Excerpt
{
    private const int Length = 220;

    /// <summary>Letters before the first found word.</summary>
    private const int Lead = 50;

    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The beginning of the text where it holds none of the words: they stand in the title then. Null for an empty text.</summary>
    public static string? Of(string text, SearchQuery query)
    {
        var wanted = query.Words.Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        var found = WordReader.Locate(text).Where(located => wanted.Contains(located.Word.Folded)).ToList();
        if (text.Length == 0)
        {
            return null;
        }

        var (start, end) = Window(text, found.Count == 0 ? 0 : found[Densest(found)].Start);
        var html = new StringBuilder(start > 0 ? "… " : "");
        var at = start;
        foreach (var (_, position, length) in found.Where(located => located.Start >= start && located.Start + located.Length <= end))
        {
            html.Append(_encoder.Encode(text[at..position])).Append("<mark>").Append(_encoder.Encode(text.Substring(position, length))).Append("</mark>");
            at = position + length;
        }

        return html.Append(_encoder.Encode(text[at..end])).Append(end < text.Length ? " …" : "").ToString();
    }

    /// <summary>The found word from which a window holds the most different words.</summary>
    private static int Densest(List<(Word Word, int Start, int Length)> found)
    {
        var (best, most) = (0, 0);
        for (var i = 0; i < found.Count; i++)
        {
            var first = found[i].Start;
            var words = found.Skip(i).TakeWhile(located => located.Start < first + Length - Lead).DistinctBy(located => located.Word.Folded).Count();
            if (words > most)
            {
                (best, most) = (i, words);
            }

            if (most > 8)
            {
                break;
            }
        }

        return best;
    }

    private static (int Start, int End) Window(string text, int focus)
    {
        var start = Math.Max(0, focus - Lead);
        if (start > 0 && text.IndexOf(' ', start) is var space and >= 0 && space < focus)
        {
            start = space + 1;
        }

        var end = Math.Min(text.Length, start + Length);
        if (end < text.Length && text.LastIndexOf(' ', end) is var last && last > focus)
        {
            end = last;
        }

        // Never between the halves of a surrogate pair.
        if (end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end--;
        }

        return (start < text.Length && char.IsLowSurrogate(text[start]) ? start + 1 : start, end);
    }
}
