using Embedded.Media.Images;
using Embedded.Media.Images.Variants;
using Embedded.Media.Library;
using Embedded.Media.Options;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace Embedded.Media.Liquid;

/// <summary>Finds the file behind a public address of the library.</summary>
internal sealed class MediaAddress(IMediaFileStore store, MediaFolder folder, ImageCatalog catalog, IOptions<ImageLimits> limits)
{
    private readonly string _base = store.MapPathToPublicUrl("");

    /// <summary>The path in the library; null for an address of anything else.</summary>
    public string? FindPath(string address)
    {
        if (!address.StartsWith(_base, StringComparison.Ordinal))
        {
            return null;
        }

        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(address[_base.Length..(end < 0 ? address.Length : end)]);
        return MediaPath.IsSafe(path) ? path : null;
    }

    /// <summary>Null for an address of anything else, or of a file that is not there.</summary>
    public FileInfo? FindFile(string address) => FindPath(address) is { } path && folder.FileAt(path) is { Exists: true } file ? file : null;

    /// <summary>The size in which the address shows its picture; null for what is no picture of the library.</summary>
    public ImageSize? FindSize(string address)
    {
        if (FindFile(address) is not { } file || !ImageKinds.IsExtension(file.Extension) || catalog.Find(file) is not { } info)
        {
            return null;
        }

        var question = address.IndexOf('?', StringComparison.Ordinal);
        if (question < 0)
        {
            return info.Size;
        }

        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in new QueryStringEnumerable(address.AsMemory(question)))
        {
            values[pair.DecodeName().ToString()] = pair.DecodeValue().ToString();
        }

        return VariantSpec.TryRead(VariantCommands.From(values), limits.Value.MaxSide, out var spec, out _)
            ? VariantPlan.For(spec, info.Size).Final
            : null;
    }
}
