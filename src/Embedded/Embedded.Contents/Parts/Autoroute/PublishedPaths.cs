namespace Embedded.Contents.Routing;

/// <summary>
/// The paths that published items had when this scope read them: an item that is changed in place has no earlier version
/// to compare with.
/// </summary>
internal sealed class PublishedPaths
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    public void Remember(string contentItemId, string path) => _paths.TryAdd(contentItemId, path);

    public string? Find(string contentItemId) => _paths.GetValueOrDefault(contentItemId);

    public void Replace(string contentItemId, string path) => _paths[contentItemId] = path;
}
