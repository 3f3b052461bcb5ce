using OrchardCore.FileStorage;
using OrchardCore.FileStorage.FileSystem;

namespace Embedded.Media.Tests.Files;

public sealed class FileSystemStoreTests : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("media-store-");
    private readonly FileSystemStore _store;

    public FileSystemStoreTests()
    {
        // A neighbour whose path begins with the store's own.
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_parent.FullName, "store-secret")).FullName, "x.txt"), "secret");
        _store = new FileSystemStore(Directory.CreateDirectory(Path.Combine(_parent.FullName, "store")).FullName);
    }

    public void Dispose() => _parent.Delete(recursive: true);

    [Theory]
    [InlineData("../store-secret/x.txt")]
    [InlineData("..\\store-secret\\x.txt")]
    [InlineData("a/../../store-secret/x.txt")]
    [InlineData("a\0b")]
    public async Task No_path_leaves_the_store(string path)
    {
        await Assert.ThrowsAsync<FileStoreException>(() => _store.GetFileInfoAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.GetFileStreamAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.TryDeleteFileAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.CreateFileFromStreamAsync(path, new MemoryStream([1])));
    }

    [Fact]
    public async Task A_file_goes_through_its_life()
    {
        await WriteAsync("a/b/one.txt", "one");
        await Assert.ThrowsAsync<FileStoreException>(() => WriteAsync("a/b/one.txt", "two"));
        await Assert.ThrowsAsync<FileStoreException>(() => WriteAsync("a/b", "a folder"));
        await _store.CreateFileFromStreamAsync("a/b/one.txt", new MemoryStream("longer"u8.ToArray()), overwrite: true);
        var info = await _store.GetFileInfoAsync("/a/b/one.txt/");
        Assert.Equal(("a/b/one.txt", "one.txt", "a/b", 6L, false), (info!.Path, info.Name, info.DirectoryPath, info.Length, info.IsDirectory));

        await _store.CopyFileAsync("a/b/one.txt", "c/two.txt");
        await Assert.ThrowsAsync<FileStoreException>(() => _store.CopyFileAsync("a/b/one.txt", "c/two.txt"));
        await _store.MoveFileAsync("c/two.txt", "c/three.txt");
        await Assert.ThrowsAsync<FileStoreException>(() => _store.MoveFileAsync("c/two.txt", "c/four.txt"));
        var all = await _store.GetDirectoryContentAsync(includeSubDirectories: true).ToListAsync(TestContext.Current.CancellationToken);
        Assert.All(all[..3], entry => Assert.True(entry.IsDirectory));
        Assert.Equal(["a", "a/b", "a/b/one.txt", "c", "c/three.txt"], all.Select(entry => entry.Path).Order(StringComparer.Ordinal));

        Assert.True(await _store.TryDeleteFileAsync("a/b/one.txt"));
        Assert.False(await _store.TryDeleteFileAsync("a/b/one.txt"));
        Assert.True(await _store.TryDeleteDirectoryAsync("a"));
        Assert.False(await _store.TryDeleteDirectoryAsync("a"));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.TryDeleteDirectoryAsync("/"));
        Assert.Null(await _store.GetFileInfoAsync("a/b/one.txt"));
        Assert.False(await _store.TryCreateDirectoryAsync("c"));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.TryCreateDirectoryAsync("c/three.txt"));
    }

    private Task<string> WriteAsync(string path, string text) => _store.CreateFileFromStreamAsync(path, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));
}
