namespace Portal.Meetings.Documents;

/// <summary>One form for all spellings of a file's path in the media library.</summary>
internal static class DocumentPath
{
    /// <summary>The longest path that is told from others. Longer ones that begin alike count as the same file.</summary>
    public const int Length = 512;

    /// <summary>
    /// Folders apart by single slashes, in lower case: a file system may ignore case, and a path that is shut by one
    /// spelling must not open by another.
    /// </summary>
    public static string Normalize(string path)
    {
        var folders = path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var normalized = string.Join('/', folders).Normalize().ToLowerInvariant();

        return normalized.Length <= Length ? normalized : normalized[..Length];
    }
}
