using OrchardCore.Data.Documents;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>The document that holds every content type and part definition of a tenant.</summary>
public class ContentDefinitionRecord : Document
{
    public IList<ContentTypeDefinitionRecord> ContentTypeDefinitionRecords { get; set; } = [];

    public IList<ContentPartDefinitionRecord> ContentPartDefinitionRecords { get; set; } = [];
}
