namespace Embedded.Admin.Library;

/// <summary>What is typed about a file.</summary>
public sealed class FileInput
{
    public const int LongestText = 500;
    public const int LongestCredit = 200;

    public string? AlternativeText { get; set; }

    public string? Credit { get; set; }

    /// <summary>What crops keep, in percent from the left.</summary>
    public string? AnchorX { get; set; }

    /// <summary>What crops keep, in percent from the top.</summary>
    public string? AnchorY { get; set; }

    /// <summary>The version of the file's entry that was shown.</summary>
    public long Version { get; set; }
}
