using Embedded.Media.Images;
using Embedded.Media.Options;
using Microsoft.Extensions.Options;

namespace Embedded.Media.Uploads;

/// <summary>
/// Decodes pictures that were sent, turns them upright, and takes out what the camera wrote beside the picture: the place, the
/// time, the device. In turn with those who make variants.
/// </summary>
internal sealed class PictureCleaner(IOptions<ImageLimits> limits)
{
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

        using var turn = await DecodeTurns.OfProcess.TakeAsync(info.MemoryToClean, limits.Value.Parallelism, limits.Value.DecodingBytes, cancellation);

        return await Task.Run(() => VipsImages.TryClean(source, info, target), cancellation) ? null : UploadRefusal.Damaged;
    }
}
