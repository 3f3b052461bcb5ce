using Embedded.Media.Library;
using Embedded.Media.Options;
using Embedded.Shells;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Embedded.Media.Images.Variants;

/// <summary>
/// Variants on disk, within a bound. A file's time tells when it was last used, so the order survives a restart without a list
/// of its own.
/// </summary>
internal sealed class VariantStore(MediaFolder folder, IOptions<ImageLimits> limits, TimeProvider clock, ILogger<VariantStore> logger) : IDisposable
{
    /// <summary>How far a removal goes below the bound, so that the next variant does not start another.</summary>
    private const double Kept = 0.9;

    /// <summary>Times are renewed no more often than this: a popular picture is not a write per visit.</summary>
    private static readonly TimeSpan _touch = TimeSpan.FromHours(1);

    private static readonly TimeSpan _abandoned = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim _trimming = new(1);
    private long _bytes = -1;

    public Stream? Open(string key, ImageKind format)
    {
        var path = PathOf(key, format);
        try
        {
            var stream = new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Read,
                Share = FileShare.Read | FileShare.Delete,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                BufferSize = 0,
            });
            Touch(path);
            return stream;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Keeps a variant. Where the disk does not take it, visitors get it all the same.</summary>
    public async Task SaveAsync(string key, ImageKind format, byte[] content)
    {
        var path = PathOf(key, format);
        try
        {
            await AtomicFile.WriteAsync(path, content);
            File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
            await BoundAsync(content.Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(exception, "The image variant {Path} could not be kept; it is made again when next asked for.", path);
        }
    }

    public void Dispose() => _trimming.Dispose();

    private string PathOf(string key, ImageKind format) => Path.Combine(folder.Variants, key[..2], key + ImageKinds.ExtensionOf(format));

    private void Touch(string path)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (now - File.GetLastWriteTimeUtc(path) > _touch)
        {
            try
            {
                File.SetLastWriteTimeUtc(path, now);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                logger.LogDebug(exception, "The time of {Path} could not be renewed.", path);
            }
        }
    }

    private async Task BoundAsync(long added)
    {
        await _trimming.WaitAsync();
        try
        {
            // Counted with the first variant that this process makes; from then on only sums.
            _bytes = _bytes < 0 ? Files().Sum(file => file.Length) : _bytes + added;
            if (_bytes > limits.Value.VariantBytes)
            {
                Trim();
            }
        }
        finally
        {
            _trimming.Release();
        }
    }

    private void Trim()
    {
        var files = Files().OrderBy(file => file.LastWriteTimeUtc).ToList();
        _bytes = files.Sum(file => file.Length);
        foreach (var file in files)
        {
            if (_bytes <= limits.Value.VariantBytes * Kept && !IsAbandoned(file))
            {
                continue;
            }

            _bytes -= file.Length;
            file.Delete();
        }
    }

    /// <summary>Left half-written by a process that was killed.</summary>
    private bool IsAbandoned(FileInfo file) => file.Extension == ".tmp" && clock.GetUtcNow().UtcDateTime - file.LastWriteTimeUtc > _abandoned;

    private IEnumerable<FileInfo> Files() => new DirectoryInfo(folder.Variants)
        .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 });
}
