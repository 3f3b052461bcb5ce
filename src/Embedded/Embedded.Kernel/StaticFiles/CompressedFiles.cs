using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Extensions.FileProviders;

namespace Embedded.StaticFiles;

/// <summary>Files compressed once and kept: there are as many as the site's modules hold, and none grows with its content.</summary>
internal sealed class CompressedFiles
{
    private const int SmallestThatPays = 512;
    private const long LargestKept = 4 * 1024 * 1024;

    private readonly ConcurrentDictionary<(string Path, string Encoding), Lazy<Kept>> _kept = new();

    /// <summary>The file's bytes in the encoding, or null where they would not be fewer.</summary>
    public byte[]? Get(string path, string version, IFileInfo file, string encoding)
    {
        if (file.Length is < SmallestThatPays or > LargestKept)
        {
            return null;
        }

        var entry = _kept.AddOrUpdate(
            (path, encoding),
            _ => new Lazy<Kept>(() => Compress(file, version, encoding)),
            (_, known) => known.IsValueCreated && known.Value.Version != version ? new Lazy<Kept>(() => Compress(file, version, encoding)) : known);

        return entry.Value.Bytes;
    }

    private static Kept Compress(IFileInfo file, string version, string encoding)
    {
        using var target = new MemoryStream();
        using (var source = file.CreateReadStream())
        using (Stream compressor = encoding == "br"
            ? new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true)
            : new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            source.CopyTo(compressor);
        }

        return new Kept(version, target.Length < file.Length ? target.ToArray() : null);
    }

    private sealed record Kept(string Version, byte[]? Bytes);
}
