using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>Reads and changes the definitions of content types and parts. What "Load" gives is to be changed, what "Get" and "List" give is shared.</summary>
public interface IContentDefinitionManager
{
    Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync();

    Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync();

    Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync();

    Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync();

    Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name);

    Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name);

    Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name);

    Task<ContentPartDefinition?> GetPartDefinitionAsync(string name);

    Task DeleteTypeDefinitionAsync(string name);

    Task DeletePartDefinitionAsync(string name);

    Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition);

    Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition);

    /// <summary>Changes whenever a definition does.</summary>
    Task<string> GetIdentifierAsync();
}
