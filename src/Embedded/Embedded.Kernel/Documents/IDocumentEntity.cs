using OrchardCore.Data.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Documents;

/// <summary>A document with properties of other features.</summary>
public interface IDocumentEntity : IDocument, IEntity
{
}
