namespace Embedded.Search.Text;

/// <summary>What a visitor typed, as words.</summary>
internal sealed class SearchQuery
{
    private const int MaxCharacters = 2_000;

    /// <summary>More words find nothing that these do not.</summary>
    private const int MaxWords = 16;

    private SearchQuery(IReadOnlyList<Word> words) => Words = words;

    public IReadOnlyList<Word> Words { get; }

    public bool IsEmpty => Words.Count == 0;

    /// <summary>Whether the visitor typed accents, and so means them.</summary>
    public bool HasAccents => Words.Any(word => word.Exact is not null);

    public static SearchQuery Read(string? text) =>
        new([.. WordReader.Read(text is { Length: > MaxCharacters } ? text[..MaxCharacters] : text ?? "").Distinct().Take(MaxWords)]);
}
