using Embedded.Media.Uploads;
using Microsoft.AspNetCore.Http;

namespace Embedded.Admin.Editors.Files;

/// <summary>Takes the files of a form into the library.</summary>
internal sealed class SentFiles(MediaUploads uploads, UploadReasons reasons)
{
    public int MaxFileSize => uploads.MaxFileSize;

    public async Task<SentFile> StoreAsync(IFormFile file, string[] extensions, CancellationToken cancellation)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        await using var content = file.OpenReadStream();
        var result = file.Length > uploads.MaxFileSize ? UploadResult.Refused(UploadRefusal.TooLarge) : await uploads.StoreAsync(name, content, extensions, cancellation);

        return new SentFile(name, result.Path, result.Refusal is { } refusal ? reasons.Explain(name, refusal, uploads.MaxFileSize) : null);
    }
}
