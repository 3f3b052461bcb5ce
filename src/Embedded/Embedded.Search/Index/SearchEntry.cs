using Embedded.Search.Text;

namespace Embedded.Search.Index;

/// <summary>An item as the index keeps it; facets are marked words that filters ask for: type, year, terms.</summary>
internal sealed record SearchEntry(
    string ContentItemId,
    string Title,
    DateTime Utc,
    IReadOnlySet<Word> TitleWords,
    IReadOnlySet<Word> TextWords,
    IReadOnlyList<string> Facets);
