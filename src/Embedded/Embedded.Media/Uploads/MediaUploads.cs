using System.Globalization;
using Embedded.Storage;
using Embedded.Media.Catalogue;
using Embedded.Media.Images;
using Embedded.Media.Library;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules.Services;

namespace Embedded.Media.Uploads;

/// <summary>
/// Takes files from people: each is looked at on the disk, by its bytes, before it comes into the library, under a plain name in the
/// folder that was chosen, else in that of its month.
/// </summary>
internal sealed partial class MediaUploads(
    IMediaFileStore store,
    MediaFolder folder,
    IOptions<MediaOptions> options,
    PictureCleaner cleaner,
    ISlugService slugs,
    TimeProvider time,
    ILogger<MediaUploads> logger)
{
    private const string Drawing = ".svg";
    private const int LongestName = 80;
    private const int Tries = 1_000;

    /// <summary>The largest file in bytes.</summary>
    public int MaxFileSize => options.Value.MaxFileSize;

    /// <summary>The folder of files that none was chosen for.</summary>
    public string FolderOfNow => time.GetUtcNow().ToString("yyyy/MM", CultureInfo.InvariantCulture);

    /// <summary>Stores the file where it passes. The extensions, where there are any, narrow down what the library takes.</summary>
    public async Task<UploadResult> StoreAsync(string fileName, Stream content, string[] extensions, string? target = null, CancellationToken cancellation = default)
    {
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        if (!options.Value.AllowedFileExtensions.Contains(extension) || (extensions.Length > 0 && !extensions.Contains(extension, StringComparer.OrdinalIgnoreCase)))
        {
            return UploadResult.Refused(UploadRefusal.Type);
        }

        var name = NameOf(fileName);
        if (name.Length == 0)
        {
            return UploadResult.Refused(UploadRefusal.Name);
        }

        var (file, clean) = (IncomingFile(extension), IncomingFile(extension));
        try
        {
            var refusal = await ReceiveAsync(content, file, cancellation) ?? await CheckAsync(file, clean, extension, cancellation);

            return refusal is { } reason
                ? UploadResult.Refused(reason)
                : new UploadResult(await KeepAsync(clean.Exists ? clean : file, target, name, extension), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FileStoreException)
        {
            LogNotStored(exception, fileName);

            return UploadResult.Refused(FullDisk.Is(exception) ? UploadRefusal.DiskFull : UploadRefusal.NotStored);
        }
        finally
        {
            file.Delete();
            clean.Delete();
        }
    }

    /// <summary>On the disk of the library, which has the room that is watched; a folder for temporary files may lie in memory.</summary>
    private FileInfo IncomingFile(string extension) => new(Path.Combine(Directory.CreateDirectory(folder.Incoming).FullName, Guid.NewGuid().ToString("N") + extension));

    private string NameOf(string fileName)
    {
        var slug = slugs.Slugify(Path.GetFileNameWithoutExtension(fileName.Replace('\\', '/')));

        return slug.Length > LongestName ? slug[..LongestName].TrimEnd('-') : slug;
    }

    private async Task<UploadRefusal?> ReceiveAsync(Stream content, FileInfo file, CancellationToken cancellation)
    {
        await using (var output = file.Create())
        {
            var buffer = new byte[81_920];
            int read;
            while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
            {
                if (output.Length + read > MaxFileSize)
                {
                    return UploadRefusal.TooLarge;
                }

                await output.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
        }

        file.Refresh();

        return file.Length == 0 ? UploadRefusal.Empty : null;
    }

    private async Task<UploadRefusal?> CheckAsync(FileInfo file, FileInfo clean, string extension, CancellationToken cancellation)
    {
        await using (var stream = file.OpenRead())
        {
            if (extension == Drawing)
            {
                return await DrawingCheck.IsHarmlessAsync(stream) ? null : UploadRefusal.ActiveDrawing;
            }

            var start = new byte[FileSignatures.Length];
            if (!FileSignatures.Fits(extension, start.AsSpan(0, await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation))))
            {
                return UploadRefusal.Disguised;
            }
        }

        if (!ImageKinds.IsExtension(extension))
        {
            return null;
        }

        var refusal = await cleaner.CleanAsync(file, clean.FullName, cancellation);
        clean.Refresh();

        return refusal;
    }

    /// <summary>The path under which the file is kept; a name that is taken gets a number, and so does one that another upload takes meanwhile.</summary>
    private async Task<string> KeepAsync(FileInfo file, string? target, string name, string extension)
    {
        var place = target ?? FolderOfNow;
        for (var number = 1; number <= Tries; number++)
        {
            var path = $"{place}/{name}{(number == 1 ? "" : $"-{number}")}{extension}";
            if (await store.GetFileInfoAsync(path) is not null)
            {
                continue;
            }

            try
            {
                await using var stream = file.OpenRead();

                var stored = await store.CreateFileFromStreamAsync(path, stream);
                ShellScope.AddExceptionHandler((_, _) => TakeBackAsync(stored));

                return stored;
            }
            catch (Exception exception) when (exception is FileStoreException or IOException)
            {
                if (await store.GetFileInfoAsync(path) is null)
                {
                    throw;
                }
            }
        }

        throw new FileStoreException($"The folder '{place}' has {Tries} files named '{name}{extension}'.");
    }

    /// <summary>
    /// Deletes a file that the database did not take: it would lie there unseen, and another attempt would lay a second one beside it.
    /// What failed after the database took it, such as sending the answer, leaves it where it is.
    /// </summary>
    private Task TakeBackAsync(string stored) => ShellScope.UsingChildScopeAsync(async scope =>
    {
        if (await scope.ServiceProvider.GetRequiredService<MediaCatalogue>().FindAsync(stored) is null)
        {
            File.Delete(folder.FileAt(stored).FullName);
        }
    });

    [LoggerMessage(LogLevel.Error, "The uploaded file '{FileName}' could not be stored.")]
    private partial void LogNotStored(Exception exception, string fileName);
}
