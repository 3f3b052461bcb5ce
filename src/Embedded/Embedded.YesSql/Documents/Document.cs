namespace YesSql;

/// <summary>A stored row: identifier, type name, serialised content and version.</summary>
public class Document
{
    public long Id { get; set; }

    public string Type { get; set; } = "";

    public string Content { get; set; } = "";

    public long Version { get; set; }

    public Document Clone() => (Document)MemberwiseClone();
}
