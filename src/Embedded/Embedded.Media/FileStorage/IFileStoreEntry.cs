namespace OrchardCore.FileStorage;

/// <summary>A file or a folder of a file store.</summary>
public interface IFileStoreEntry
{
    /// <summary>The path within the store.</summary>
    string Path { get; }

    string Name { get; }

    /// <summary>The path of the folder that holds the entry.</summary>
    string DirectoryPath { get; }

    long Length { get; }

    DateTime LastModifiedUtc { get; }

    bool IsDirectory { get; }
}
