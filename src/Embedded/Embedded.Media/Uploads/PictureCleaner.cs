using Embedded.Media.Images;
using Embedded.Media.Options;
using Microsoft.Extensions.Options;

namespace Embedded.Media.Uploads;

/// <summary>
/// Decodes pictures that were sent, turns them upright, and takes out what the camera wrote beside the picture: the place, the
/// time, the device. One at a time: each may take the memory of a decoded picture.
/// </summary>
internal sealed class PictureCleaner(IOptions<ImageLimits> limits) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Writes the clean picture to the target where it differs from the source; null says that all is well.</summary>
    public async Task<UploadRefusal?> CleanAsync(FileInfo source, string target, CancellationToken cancellation)
    {
        if (VipsImages.ReadHeader(source) is not { } info)
        {
            return UploadRefusal.Damaged;
        }

        if (info.Pixels > limits.Value.MaxPixels)
        {
            return UploadRefusal.TooManyPixels;
        }

        await _turn.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => VipsImages.TryClean(source, info, target), cancellation) ? null : UploadRefusal.Damaged;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
