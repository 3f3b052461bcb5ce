using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Embedded.Admin.Contents.Versions;

/// <summary>What changed between two texts, word by word, with little of what stayed the same.</summary>
internal static class TextDifference
{
    /// <summary>Of a long stretch that stayed the same, as much is shown at either end.</summary>
    private const int Context = 120;

    /// <summary>As long as what stays the same between two changes may be for them to be read as one.</summary>
    private const int Close = 16;

    private const string Gap = " … ";

    private static readonly InlineDiffBuilder _builder = new(new Differ());
    private static readonly DelimiterChunker _words = new([' ', '\n', '\t']);

    public static IReadOnlyList<DifferencePiece> Between(string before, string after)
    {
        var pieces = Gather(Words(before, after));

        return [.. pieces.Select((piece, place) => Shorten(piece, isFirst: place == 0, isLast: place == pieces.Count - 1))];
    }

    private static List<DifferencePiece> Words(string before, string after)
    {
        var pieces = new List<DifferencePiece>();
        foreach (var line in _builder.BuildDiffModel(before, after, ignoreWhitespace: false, ignoreCase: false, _words).Lines)
        {
            var kind = line.Type switch
            {
                ChangeType.Deleted => DifferenceKind.Removed,
                ChangeType.Inserted => DifferenceKind.Added,
                _ => DifferenceKind.Same,
            };
            if (pieces.Count > 0 && pieces[^1].Kind == kind)
            {
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + line.Text };
            }
            else
            {
                pieces.Add(new DifferencePiece(line.Text ?? "", kind));
            }
        }

        return pieces;
    }

    /// <summary>Changes with only a word or two between them are one change: what was there, and then what is there.</summary>
    private static List<DifferencePiece> Gather(List<DifferencePiece> words)
    {
        var gathered = new List<DifferencePiece>();
        var (removed, added) = (new StringBuilder(), new StringBuilder());
        for (var place = 0; place < words.Count; place++)
        {
            var (text, kind) = words[place];
            var isBetween = kind == DifferenceKind.Same && text.Length <= Close && removed.Length + added.Length > 0 && place < words.Count - 1;
            if (kind == DifferenceKind.Same && !isBetween)
            {
                Flush(gathered, removed, added);
                gathered.Add(words[place]);
                continue;
            }

            removed.Append(kind == DifferenceKind.Added ? "" : text);
            added.Append(kind == DifferenceKind.Removed ? "" : text);
        }

        Flush(gathered, removed, added);

        return gathered;
    }

    private static void Flush(List<DifferencePiece> gathered, StringBuilder removed, StringBuilder added)
    {
        foreach (var (text, kind) in new[] { (removed, DifferenceKind.Removed), (added, DifferenceKind.Added) })
        {
            if (text.Length > 0)
            {
                gathered.Add(new DifferencePiece(text.ToString(), kind));
                text.Clear();
            }
        }
    }

    private static DifferencePiece Shorten(DifferencePiece piece, bool isFirst, bool isLast)
    {
        if (piece.Kind != DifferenceKind.Same || piece.Text.Length <= (2 * Context) + Gap.Length)
        {
            return piece;
        }

        var start = isFirst ? "" : piece.Text[..Context];
        var end = isLast ? "" : piece.Text[^Context..];

        return piece with { Text = start + Gap + end };
    }
}
