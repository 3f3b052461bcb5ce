using System.Text.Json.Nodes;
using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>The base of documents with properties of other features.</summary>
public class DocumentEntity : Document, IDocumentEntity
{
    public JsonObject Properties { get; set; } = [];
}
