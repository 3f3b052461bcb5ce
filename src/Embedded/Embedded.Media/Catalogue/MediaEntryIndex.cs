using YesSql.Indexes;

namespace Embedded.Media.Catalogue;

/// <summary>Finds files by their path, in their folder and by words of their name and of what is written about them.</summary>
internal sealed class MediaEntryIndex : MapIndex
{
    public const int MaxNameLength = 255;
    public const int MaxWordsLength = 450;
    public const int MaxExtensionLength = 16;
    public const int MaxOwnerLength = 255;
    public const int MaxAreaLength = 400;

    public string PathKey { get; set; } = "";

    public string FolderKey { get; set; } = "";

    /// <summary>The part of the library that rights are given for; null where the entry was indexed before there were such parts.</summary>
    public string? Area { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Lower-case ASCII words, so that a search needs neither marks nor capitals.</summary>
    public string Words { get; set; } = "";

    public string Extension { get; set; } = "";

    public int Kind { get; set; }

    public long Length { get; set; }

    public DateTime StoredUtc { get; set; }

    public string? Owner { get; set; }
}
