namespace Embedded.Search.Text;

/// <summary>A word as it is found: without accents, and with them where it has any.</summary>
/// <param name="Folded">Small ASCII letters as far as the script allows; đ is d.</param>
/// <param name="Exact">The word in small letters; null where it has no accents.</param>
internal readonly record struct Word(string Folded, string? Exact)
{
    /// <summary>Marks the exact form in the index, where both forms lie side by side. No word begins with it.</summary>
    public const string ExactMark = "=";

    public string Strictest => Exact is null ? Folded : ExactMark + Exact;
}
