using Embedded.Media.Uploads;
using Microsoft.AspNetCore.Http;

namespace Embedded.Admin.Editors.Files;

/// <summary>Takes the files of a form into a folder of the library, or into that of the month.</summary>
internal sealed class SentFiles(MediaUploads uploads, UploadReasons reasons)
{
    public int MaxFileSize => uploads.MaxFileSize;

    public async Task<SentFile> StoreAsync(IFormFile file, string[] extensions, string? folder, CancellationToken cancellation)
    {
        await using var content = file.OpenReadStream();
        var result = file.Length > uploads.MaxFileSize ? UploadResult.Refused(UploadRefusal.TooLarge) : await uploads.StoreAsync(NameOf(file), content, extensions, string.IsNullOrEmpty(folder) ? null : folder, cancellation);

        return new SentFile(NameOf(file), result.Path, result.Refusal is { } refusal ? Explain(file, refusal) : null, result.Refusal == UploadRefusal.DiskFull);
    }

    public string Explain(IFormFile file, UploadRefusal refusal) => reasons.Explain(NameOf(file), refusal, uploads.MaxFileSize);

    private static string NameOf(IFormFile file) => Path.GetFileName(file.FileName.Replace('\\', '/'));
}
