namespace Embedded.Media.Uploads;

/// <summary>What became of an upload: the path of the file in the library, or the reason why there is none.</summary>
internal sealed record UploadResult(string? Path, UploadRefusal? Refusal)
{
    public static UploadResult Refused(UploadRefusal refusal) => new(null, refusal);
}
