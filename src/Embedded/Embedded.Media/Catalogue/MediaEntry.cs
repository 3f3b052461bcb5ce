namespace Embedded.Media.Catalogue;

/// <summary>A file of the library in its catalogue: what is known of it without looking at the disk.</summary>
internal sealed class MediaEntry
{
    public long Id { get; set; }

    /// <summary>The version of the document, by which two who save at once are told apart.</summary>
    public long Version { get; set; }

    public string Path { get; set; } = "";

    /// <summary>In bytes.</summary>
    public long Length { get; set; }

    /// <summary>When the file was stored, to the second: databases keep no more than microseconds.</summary>
    public DateTime StoredUtc { get; set; }

    /// <summary>The id of the user who sent it; null for what a recipe or a hand on the disk brought.</summary>
    public string? Owner { get; set; }

    /// <summary>What a picture shows, for those who do not see it.</summary>
    public string? AlternativeText { get; set; }

    /// <summary>Whose work it is.</summary>
    public string? Credit { get; set; }

    /// <summary>What crops keep, from the left, in shares of the width; with <see cref="AnchorY"/> or not at all.</summary>
    public float? AnchorX { get; set; }

    /// <summary>What crops keep, from the top, in shares of the height.</summary>
    public float? AnchorY { get; set; }

    public string Name => MediaNames.NameOf(Path);
}
