using Embedded.Media.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace Embedded.Admin.Editors.Files;

/// <summary>Takes the files of a form into a folder of the library, or into that of the month.</summary>
internal sealed class SentFiles(MediaUploads uploads, IOptions<MediaOptions> options, UploadReasons reasons)
{
    private const int LargestPart = 1_000_000;

    public int MaxFileSize => uploads.MaxFileSize;

    /// <summary>Bytes of the parts that scripts send a file in: little is lost with a connection; 0 where files come only whole.</summary>
    public int PartSize => Math.Clamp(options.Value.MaxUploadChunkSize, 0, LargestPart);

    public async Task<SentFile> StoreAsync(IFormFile file, string[] extensions, string? folder, CancellationToken cancellation)
    {
        await using var content = file.OpenReadStream();
        var result = file.Length > uploads.MaxFileSize ? UploadResult.Refused(UploadRefusal.TooLarge) : await uploads.StoreAsync(NameOf(file), content, extensions, string.IsNullOrEmpty(folder) ? null : folder, cancellation);

        return new SentFile(NameOf(file), result.Path, result.Refusal is { } refusal ? Explain(file, refusal) : null, result.Refusal == UploadRefusal.DiskFull);
    }

    public string Explain(IFormFile file, UploadRefusal refusal) => reasons.Explain(NameOf(file), refusal, uploads.MaxFileSize);

    private static string NameOf(IFormFile file) => Path.GetFileName(file.FileName.Replace('\\', '/'));
}
