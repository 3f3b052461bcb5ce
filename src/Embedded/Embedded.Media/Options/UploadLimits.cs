namespace Embedded.Media.Options;

/// <summary>What unfinished uploads may take of the disk; the configuration's section <c>Embedded_Media</c>.</summary>
internal sealed class UploadLimits
{
    /// <summary>Bytes of one user's unfinished files; the oldest go first.</summary>
    public long PartBytesOfUser { get; set; } = 300_000_000;

    /// <summary>Bytes of all unfinished files; beyond that a sender is asked to come back.</summary>
    public long PartBytes { get; set; } = 2_000_000_000;
}
