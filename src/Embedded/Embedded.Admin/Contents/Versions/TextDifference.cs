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

    private const string Gap = " … ";

    private static readonly InlineDiffBuilder _builder = new(new Differ());
    private static readonly DelimiterChunker _words = new([' ', '\n', '\t']);

    public static IReadOnlyList<DifferencePiece> Between(string before, string after)
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

        return [.. pieces.Select((piece, place) => Shorten(piece, isFirst: place == 0, isLast: place == pieces.Count - 1))];
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
