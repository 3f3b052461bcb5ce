using System.Text.Json.Serialization;

namespace OrchardCore.Data.Documents;

/// <summary>The base of documents.</summary>
public class Document : IDocument
{
    public string? Identifier { get; set; }

    [JsonIgnore]
    public bool IsReadOnly { get; set; }
}
