namespace OrchardCore.Indexing;

/// <summary>What the index is to hold of a content item, value by value.</summary>
public class DocumentIndex
{
    public DocumentIndex(string contentItemId, string contentItemVersionId)
    {
        ContentItemId = contentItemId;
        ContentItemVersionId = contentItemVersionId;
    }

    public string ContentItemId { get; }

    public string ContentItemVersionId { get; }

    public List<DocumentIndexEntry> Entries { get; } = [];

    public void Set(string name, string value, DocumentIndexOptions options) => Entries.Add(new DocumentIndexEntry(name, value, Types.Text, options));

    /// <summary>The kinds of value that this runtime's engine reads: texts.</summary>
    public enum Types
    {
        Text = 1,
    }

    /// <summary>A value under a name.</summary>
    public class DocumentIndexEntry
    {
        public DocumentIndexEntry(string name, object value, Types type, DocumentIndexOptions options)
        {
            Name = name;
            Value = value;
            Type = type;
            Options = options;
        }

        public string Name { get; }

        public object Value { get; }

        public Types Type { get; }

        public DocumentIndexOptions Options { get; }
    }
}
