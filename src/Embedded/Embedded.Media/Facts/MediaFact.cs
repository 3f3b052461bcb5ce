using System.Globalization;
using Embedded.Media.Catalogue;

namespace Embedded.Media.Facts;

/// <summary>What is kept with a file for every page that shows it.</summary>
/// <param name="AlternativeText">What the picture shows; null where nobody wrote it.</param>
/// <param name="Focus">What crops keep, as the command of a variant's address; null for the middle.</param>
internal sealed record MediaFact(string? AlternativeText, string? Focus)
{
    /// <summary>The point that is kept with a file, as the command of a variant's address; null for the middle.</summary>
    public static string? FocusOf(MediaEntry? entry)
        => entry is { AnchorX: { } x, AnchorY: { } y } ? string.Create(CultureInfo.InvariantCulture, $"{x:0.###},{y:0.###}") : null;
}
