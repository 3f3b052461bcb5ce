namespace YesSql.Indexes;

/// <summary>The base of indexes whose rows each belong to one document.</summary>
public abstract class MapIndex : IIndex
{
    private Document? _document;
    private Document? _removed;

    protected MapIndex()
    {
    }

    public long Id { get; set; }

    void IIndex.AddDocument(Document document) => _document = document;

    void IIndex.RemoveDocument(Document document) => _removed = document;

    IEnumerable<Document> IIndex.GetAddedDocuments() => _document is null ? [] : [_document];

    IEnumerable<Document> IIndex.GetRemovedDocuments() => _removed is null ? [] : [_removed];
}
