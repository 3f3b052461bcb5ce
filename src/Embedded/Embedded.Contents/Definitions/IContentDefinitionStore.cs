using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

/// <summary>Keeps the definitions of content types and parts.</summary>
public interface IContentDefinitionStore
{
    /// <summary>The record to be changed.</summary>
    Task<ContentDefinitionRecord> LoadContentDefinitionAsync();

    /// <summary>The shared record, not to be changed.</summary>
    Task<ContentDefinitionRecord> GetContentDefinitionAsync();

    Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord);
}
