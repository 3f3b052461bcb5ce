using Microsoft.Extensions.Caching.Memory;

namespace Embedded.Media.Images;

/// <summary>Sizes of pictures, each read once from the file's header for as long as the file stays as it is.</summary>
internal sealed class ImageCatalog : IDisposable
{
    private const int Entries = 20_000;

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = Entries });

    /// <summary>Null for what is no picture, or a broken one.</summary>
    public ImageInfo? Find(FileInfo file)
    {
        var key = (file.FullName, file.LastWriteTimeUtc.Ticks, file.Length);
        if (!_known.TryGetValue(key, out ImageInfo? info))
        {
            info = VipsImages.ReadHeader(file);
            _known.Set(key, info, new MemoryCacheEntryOptions { Size = 1 });
        }

        return info;
    }

    public void Dispose() => _known.Dispose();
}
