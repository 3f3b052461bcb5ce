namespace OrchardCore.Indexing;

/// <summary>A record, such as a content item, and what the index is to hold of it.</summary>
public class BuildDocumentIndexContext
{
    internal BuildDocumentIndexContext(DocumentIndex documentIndex, object record)
    {
        DocumentIndex = documentIndex;
        Record = record;
    }

    public DocumentIndex DocumentIndex { get; }

    public object Record { get; }
}
