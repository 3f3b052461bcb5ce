using System.Runtime.CompilerServices;

namespace OrchardCore.FileStorage.FileSystem;

/// <summary>A file store in a folder of the disk, which no path leaves.</summary>
public class FileSystemStore : IFileStore
{
    private const int CopyBufferSize = 81_920;

    private readonly string _root;

    public FileSystemStore(string fileSystemPath) => _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(fileSystemPath));

    public Task<IFileStoreEntry?> GetFileInfoAsync(string path) => Task.FromResult<IFileStoreEntry?>(EntryOf(new FileInfo(ToPhysicalPath(path))));

    public Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path) => Task.FromResult<IFileStoreEntry?>(EntryOf(new DirectoryInfo(ToPhysicalPath(path))));

    public async IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false)
    {
        var folder = new DirectoryInfo(ToPhysicalPath(path));
        if (!folder.Exists)
        {
            yield break;
        }

        var options = new EnumerationOptions { RecurseSubdirectories = includeSubDirectories, AttributesToSkip = FileAttributes.System };
        foreach (var info in folder.EnumerateDirectories("*", options).Cast<FileSystemInfo>().Concat(folder.EnumerateFiles("*", options)))
        {
            if (EntryOf(info) is { } entry)
            {
                yield return entry;
            }
        }

        await Task.CompletedTask;
    }

    public Task<bool> TryCreateDirectoryAsync(string path)
    {
        var physical = ToPhysicalPath(path);
        if (File.Exists(physical))
        {
            throw new FileStoreException($"Cannot create the folder '{path}': a file has that name.");
        }

        if (Directory.Exists(physical))
        {
            return Task.FromResult(false);
        }

        Directory.CreateDirectory(physical);
        return Task.FromResult(true);
    }

    public Task<bool> TryDeleteFileAsync(string path)
    {
        var physical = ToPhysicalPath(path);
        if (!File.Exists(physical))
        {
            return Task.FromResult(false);
        }

        File.Delete(physical);
        return Task.FromResult(true);
    }

    public Task<bool> TryDeleteDirectoryAsync(string path)
    {
        var physical = ToPhysicalPath(path);
        if (physical == _root)
        {
            throw new FileStoreException("The root folder of the store cannot be deleted.");
        }

        if (!Directory.Exists(physical))
        {
            return Task.FromResult(false);
        }

        Directory.Delete(physical, recursive: true);
        return Task.FromResult(true);
    }

    public Task MoveFileAsync(string oldPath, string newPath)
    {
        var (source, target) = ToFreeTarget(oldPath, newPath);
        File.Move(source, target);
        return Task.CompletedTask;
    }

    public Task CopyFileAsync(string srcPath, string dstPath)
    {
        var (source, target) = ToFreeTarget(srcPath, dstPath);
        File.Copy(source, target);
        return Task.CompletedTask;
    }

    public Task<Stream> GetFileStreamAsync(string path)
    {
        var physical = ToPhysicalPath(path);
        if (!File.Exists(physical))
        {
            throw new FileStoreException($"The file '{path}' does not exist.");
        }

        return Task.FromResult<Stream>(new FileStream(physical, new FileStreamOptions
        {
            Mode = FileMode.Open,
            Access = FileAccess.Read,
            Share = FileShare.Read | FileShare.Delete,
            Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
        }));
    }

    public Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry)
    {
        ArgumentNullException.ThrowIfNull(fileStoreEntry);
        return GetFileStreamAsync(fileStoreEntry.Path);
    }

    public async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        ArgumentNullException.ThrowIfNull(inputStream);
        var physical = ToPhysicalPath(path);
        if (Directory.Exists(physical))
        {
            throw new FileStoreException($"Cannot create the file '{path}': a folder has that name.");
        }

        if (!overwrite && File.Exists(physical))
        {
            throw new FileStoreException($"Cannot create the file '{path}': it already exists.");
        }

        var folder = Path.GetDirectoryName(physical)!;
        Directory.CreateDirectory(folder);

        // A visitor sees the old file or the new one, never half of it; a name with a leading dot is not served.
        var temporary = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        try
        {
            await using (var output = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, CopyBufferSize, useAsync: true))
            {
                await inputStream.CopyToAsync(output);
            }

            File.Move(temporary, physical, overwrite);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }

        return path;
    }

    private FileSystemStoreEntry? EntryOf(FileSystemInfo info) => info.Exists
        ? new FileSystemStoreEntry(Path.GetRelativePath(_root, info.FullName).Replace(Path.DirectorySeparatorChar, '/'), info)
        : null;

    private (string Source, string Target) ToFreeTarget(string sourcePath, string targetPath)
    {
        var (source, target) = (ToPhysicalPath(sourcePath), ToPhysicalPath(targetPath));
        if (!File.Exists(source))
        {
            throw new FileStoreException($"The file '{sourcePath}' does not exist.");
        }

        if (File.Exists(target) || Directory.Exists(target))
        {
            throw new FileStoreException($"'{targetPath}' already exists.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        return (source, target);
    }

    private string ToPhysicalPath(string? path, [CallerArgumentExpression(nameof(path))] string? name = null)
    {
        if (path?.Contains('\0', StringComparison.Ordinal) == true)
        {
            throw new FileStoreException($"The {name} holds a NUL character.");
        }

        var normal = this.NormalizePath(path);
        var physical = string.IsNullOrEmpty(normal) ? _root : Path.GetFullPath(Path.Combine(_root, normal));
        if (physical != _root && !physical.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new FileStoreException($"The path '{path}' leads out of the store.");
        }

        return physical;
    }
}
