using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace Embedded.StaticFiles;

/// <summary>The hash of a file's content, made once for each state of the file.</summary>
public sealed class FileVersions
{
    /// <summary>The part of an address's query that carries the version.</summary>
    public const string QueryKey = "v";

    private const int HashBytes = 15;

    private readonly ConcurrentDictionary<string, (DateTimeOffset Modified, long Length, string Version)> _known = new(StringComparer.Ordinal);

    public string Of(string path, IFileInfo file)
    {
        ArgumentNullException.ThrowIfNull(file);

        if (_known.TryGetValue(path, out var known) && known.Modified == file.LastModified && known.Length == file.Length)
        {
            return known.Version;
        }

        using var stream = file.CreateReadStream();
        var version = Base64Url.EncodeToString(SHA256.HashData(stream).AsSpan(0, HashBytes));
        _known[path] = (file.LastModified, file.Length, version);

        return version;
    }
}
