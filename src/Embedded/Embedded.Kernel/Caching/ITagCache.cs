namespace OrchardCore.Environment.Cache;

/// <summary>Which cached keys carry which tags.</summary>
public interface ITagCache
{
    Task TagAsync(string key, params string[] tags);

    Task<IEnumerable<string>> GetTaggedItemsAsync(string tag);

    Task RemoveTagAsync(string tag);
}
