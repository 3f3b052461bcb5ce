namespace OrchardCore.FileStorage;

/// <summary>A tree of files under paths with forward slashes, relative to its root.</summary>
public interface IFileStore
{
    /// <summary>The file at a path, or null.</summary>
    Task<IFileStoreEntry?> GetFileInfoAsync(string path);

    /// <summary>The folder at a path, or null.</summary>
    Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path);

    /// <summary>What a folder holds, folders first; nothing for a folder that is not there.</summary>
    IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false);

    /// <summary>False where the folder was there before.</summary>
    Task<bool> TryCreateDirectoryAsync(string path);

    /// <summary>False where there is no such file.</summary>
    Task<bool> TryDeleteFileAsync(string path);

    /// <summary>False where there is no such folder.</summary>
    Task<bool> TryDeleteDirectoryAsync(string path);

    Task MoveFileAsync(string oldPath, string newPath);

    Task CopyFileAsync(string srcPath, string dstPath);

    Task<Stream> GetFileStreamAsync(string path);

    Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry);

    /// <summary>Writes a file with the folders that it needs; returns its path.</summary>
    Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);
}
