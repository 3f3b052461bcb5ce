namespace Embedded.Admin.Contents.Bin;

/// <summary>How long the bin keeps what was deleted.</summary>
internal sealed class BinSettings
{
    public const int MostDays = 3650;

    /// <summary>Days until it is erased for good; 0 for never.</summary>
    public int Days { get; set; } = 60;
}
