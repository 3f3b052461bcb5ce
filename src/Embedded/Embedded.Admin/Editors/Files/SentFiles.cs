using Embedded.Media.Uploads;
using Microsoft.AspNetCore.Http;

namespace Embedded.Admin.Editors.Files;

/// <summary>Takes the files of a form into a folder of the library, or into that of the month.</summary>
internal sealed class SentFiles(MediaUploads uploads, UploadReasons reasons)
{
    public int MaxFileSize => uploads.MaxFileSize;

    public async Task<SentFile> StoreAsync(IFormFile file, string[] extensions, string? folder, CancellationToken cancellation)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        await using var content = file.OpenReadStream();
        var result = file.Length > uploads.MaxFileSize ? UploadResult.Refused(UploadRefusal.TooLarge) : await uploads.StoreAsync(name, content, extensions, string.IsNullOrEmpty(folder) ? null : folder, cancellation);

        return new SentFile(name, result.Path, result.Refusal is { } refusal ? reasons.Explain(name, refusal, uploads.MaxFileSize) : null);
    }
}
