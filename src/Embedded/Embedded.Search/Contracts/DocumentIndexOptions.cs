namespace OrchardCore.Indexing;

/// <summary>How a provider keeps a value; the database's own engine searches words and keeps no values.</summary>
[Flags]
public enum DocumentIndexOptions
{
    None = 0,
    Store = 1,
    Sanitize = 2,
    Keyword = 4,
}
