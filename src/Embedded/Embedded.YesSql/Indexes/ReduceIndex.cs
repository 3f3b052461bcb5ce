namespace YesSql.Indexes;

/// <summary>The base of indexes whose rows each stand for a group of documents.</summary>
public class ReduceIndex : IIndex
{
    private HashSet<Document>? _added;
    private HashSet<Document>? _removed;

    public long Id { get; set; }

    void IIndex.AddDocument(Document document)
    {
        (_added ??= []).Add(document);
        _removed?.Remove(document);
    }

    void IIndex.RemoveDocument(Document document)
    {
        (_removed ??= []).Add(document);
        _added?.Remove(document);
    }

    IEnumerable<Document> IIndex.GetAddedDocuments() => _added ?? [];

    IEnumerable<Document> IIndex.GetRemovedDocuments() => _removed ?? [];
}
