using OrchardCore.FileStorage;

namespace OrchardCore.Media;

/// <summary>The media library's files, and their public addresses.</summary>
public interface IMediaFileStore : IFileStore
{
    /// <summary>The address under which visitors reach the file at a path of the store.</summary>
    string MapPathToPublicUrl(string path);
}
