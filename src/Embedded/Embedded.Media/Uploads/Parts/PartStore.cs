using System.Globalization;
using Embedded.Media.Library;
using Embedded.Media.Options;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace Embedded.Media.Uploads.Parts;

/// <summary>
/// Files that have come in part, on the disk: a folder a user, a file an upload, its length that of what came. The names are made
/// here, of nothing that a sender writes. Bounded in time and in size.
/// </summary>
internal sealed class PartStore(MediaFolder folder, IOptions<MediaOptions> options, IOptions<UploadLimits> limits, TimeProvider clock, ILogger<PartStore> logger)
{
    /// <summary>The part of an upload for writing; null while another request writes it.</summary>
    public FileStream? Open(PartUpload upload)
    {
        var path = PathOf(upload);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                Options = FileOptions.Asynchronous,
            });
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    public void Delete(PartUpload upload) => File.Delete(PathOf(upload));

    /// <summary>Lets go of the user's oldest unfinished files until a new one fits; false where all users together have sent too much.</summary>
    public bool MakeRoom(PartUpload upload)
    {
        var own = PathOf(upload);
        var files = Files().Where(file => file.FullName != own).OrderBy(file => file.LastWriteTimeUtc).ToList();
        var mine = new Queue<FileInfo>(files.Where(file => file.DirectoryName == Path.GetDirectoryName(own)));
        var (ofUser, ofAll) = (mine.Sum(LengthOf), files.Sum(LengthOf));
        while (ofUser + upload.Length > limits.Value.PartBytesOfUser && mine.TryDequeue(out var oldest))
        {
            oldest.Delete();
            ofUser -= LengthOf(oldest);
            ofAll -= LengthOf(oldest);
        }

        return ofAll + upload.Length <= limits.Value.PartBytes;
    }

    /// <summary>Deletes what nobody has gone on with for as long as temporary files live.</summary>
    public void Purge()
    {
        var end = clock.GetUtcNow().UtcDateTime - options.Value.TemporaryFileLifetime;
        foreach (var file in Files().Where(file => file.LastWriteTimeUtc < end))
        {
            try
            {
                file.Delete();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                logger.LogWarning(exception, "The unfinished upload {Path} could not be deleted.", file.FullName);
            }
        }
    }

    private string PathOf(PartUpload upload) => Path.Combine(
        folder.Parts,
        MediaVersion.Hash(upload.Owner),
        string.Create(CultureInfo.InvariantCulture, $"{upload.Id:N}-{upload.Length}"));

    /// <summary>What the whole file will take; its name says it.</summary>
    private static long LengthOf(FileInfo file) =>
        long.TryParse(file.Name.AsSpan(file.Name.IndexOf('-', StringComparison.Ordinal) + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : 0;

    private IEnumerable<FileInfo> Files()
    {
        var parts = new DirectoryInfo(folder.Parts);

        return parts.Exists ? parts.EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }) : [];
    }
}
