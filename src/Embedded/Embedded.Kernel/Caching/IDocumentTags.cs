namespace Embedded.Caching;

/// <summary>Names the tags of a stored object, which are removed when it changes.</summary>
public interface IDocumentTags
{
    /// <summary>Adds the tags under which answers made of the object are kept.</summary>
    void AddTags(object document, ICollection<string> tags);
}
