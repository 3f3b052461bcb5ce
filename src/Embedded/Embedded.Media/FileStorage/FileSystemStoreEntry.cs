namespace OrchardCore.FileStorage.FileSystem;

/// <summary>A file or folder on disk.</summary>
public class FileSystemStoreEntry : IFileStoreEntry
{
    internal FileSystemStoreEntry(string path, FileSystemInfo info)
    {
        Path = path;
        Name = info.Name;
        DirectoryPath = path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";
        IsDirectory = info is DirectoryInfo;
        Length = info is FileInfo file ? file.Length : 0;
        LastModifiedUtc = info.LastWriteTimeUtc;
    }

    public string Path { get; }

    public string Name { get; }

    public string DirectoryPath { get; }

    public long Length { get; }

    public DateTime LastModifiedUtc { get; }

    public bool IsDirectory { get; }
}
