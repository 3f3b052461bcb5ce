namespace OrchardCore.Documents;

/// <summary>A document manager over a given store.</summary>
public interface IDocumentManager<TDocumentStore, TDocument> : IDocumentManager<TDocument>
{
}
