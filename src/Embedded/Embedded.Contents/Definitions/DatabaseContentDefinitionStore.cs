using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Documents;

namespace OrchardCore.ContentManagement;

/// <summary>Keeps the definitions in one document of the tenant's database.</summary>
internal sealed class DatabaseContentDefinitionStore : IContentDefinitionStore
{
    private readonly IDocumentManager<ContentDefinitionRecord> _documentManager;

    public DatabaseContentDefinitionStore(IDocumentManager<ContentDefinitionRecord> documentManager)
        => _documentManager = documentManager;

    public Task<ContentDefinitionRecord> LoadContentDefinitionAsync() => _documentManager.GetOrCreateMutableAsync();

    public Task<ContentDefinitionRecord> GetContentDefinitionAsync() => _documentManager.GetOrCreateImmutableAsync();

    public Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord)
        => _documentManager.UpdateAsync(contentDefinitionRecord);
}
