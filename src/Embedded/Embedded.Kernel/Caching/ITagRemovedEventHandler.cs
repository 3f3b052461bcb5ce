namespace OrchardCore.Environment.Cache;

/// <summary>Drops what is cached under a tag that is removed.</summary>
public interface ITagRemovedEventHandler
{
    Task TagRemovedAsync(string tag, IEnumerable<string> keys);
}
