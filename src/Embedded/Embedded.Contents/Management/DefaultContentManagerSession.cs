using System.Diagnostics.CodeAnalysis;

namespace OrchardCore.ContentManagement;

/// <summary>Remembers the content items of one scope by document id, and the published ones by item id.</summary>
public class DefaultContentManagerSession : IContentManagerSession
{
    private readonly Dictionary<long, ContentItem> _byDocument = [];
    private readonly Dictionary<string, ContentItem> _published = new(StringComparer.Ordinal);

    public void Store(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _byDocument[item.Id] = item;
        if (item.Published)
        {
            _published[item.ContentItemId] = item;
        }
    }

    public bool RecallVersionId(long id, [NotNullWhen(true)] out ContentItem? item) => _byDocument.TryGetValue(id, out item);

    public bool RecallPublishedItemId(string id, [NotNullWhen(true)] out ContentItem? item)
    {
        if (_published.TryGetValue(id, out item) && item.Published)
        {
            return true;
        }

        item = null;

        return false;
    }

    public void Clear()
    {
        _byDocument.Clear();
        _published.Clear();
    }
}
