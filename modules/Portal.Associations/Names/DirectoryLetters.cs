namespace Portal.Associations.Names;

/// <summary>The letters under which the directory lists associations, in the order of the Vietnamese alphabet.</summary>
internal static class DirectoryLetters
{
    /// <summary>What an association has that begins with no letter, as with a digit.</summary>
    public const int None = 0;

    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /// <summary>Not in the Vietnamese alphabet: these begin foreign names only.</summary>
    private const string Foreign = "fjwz";

    private static readonly string s_commonWord = VietnameseSortKey.Of("Hội");

    /// <summary>Each letter in lower case with its position, from 1.</summary>
    public static IEnumerable<(string Letter, int Position)> All => Alphabet.Select((letter, index) => (letter.ToString(), index + 1));

    /// <summary>Whether the letter belongs to the alphabet even where no name begins with it.</summary>
    public static bool IsVietnamese(string letter) => !Foreign.Contains(letter, StringComparison.Ordinal);

    /// <summary>The position of a letter in lower case, or <see cref="None"/>.</summary>
    public static int PositionOf(string letter) => letter.Length == 1 ? Alphabet.IndexOf(letter, StringComparison.Ordinal) + 1 : None;

    /// <summary>
    /// The position of the letter under which a name is looked for. Nearly every name begins with "Hội", which would put
    /// all of them under H: the word after it counts.
    /// </summary>
    public static int PositionIn(string? name)
    {
        var words = (name ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length > 1 && VietnameseSortKey.Of(words[0]) == s_commonWord ? words[1] : words.FirstOrDefault();

        return VietnameseSortKey.Letters(first ?? "").Select(part => PositionOf(part.Letter.ToString())).FirstOrDefault();
    }
}
