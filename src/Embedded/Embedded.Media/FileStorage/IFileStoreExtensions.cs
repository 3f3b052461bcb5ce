namespace OrchardCore.FileStorage;

/// <summary>The path rules of file stores.</summary>
public static class IFileStoreExtensions
{
    /// <summary>Joins paths; a leading slash of the first stays.</summary>
    public static string? Combine(this IFileStore fileStore, params string?[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Length == 0)
        {
            return null;
        }

        var combined = string.Join('/', paths.Select(fileStore.NormalizePath).Where(path => !string.IsNullOrEmpty(path)));
        return paths[0]?.StartsWith('/') == true ? "/" + combined : combined;
    }

    /// <summary>Forward slashes only, none at either end.</summary>
    public static string? NormalizePath(this IFileStore _, string? path) => path?.Replace('\\', '/').Trim('/', ' ');

    /// <summary>The normal form as part of an address: each segment percent-encoded.</summary>
    public static string? NormalizeAndEscapePath(this IFileStore _, string? path) =>
        _.NormalizePath(path) is { } normal ? string.Join('/', normal.Split('/').Select(Uri.EscapeDataString)) : null;
}
