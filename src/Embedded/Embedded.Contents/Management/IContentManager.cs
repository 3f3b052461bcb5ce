using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Creates, versions, publishes, imports and removes content items, and tells the handlers about it.</summary>
public interface IContentManager
{
    /// <summary>Makes an item of a type that is not stored yet.</summary>
    Task<ContentItem> NewAsync(string contentType);

    Task UpdateAsync(ContentItem contentItem);

    Task CreateAsync(ContentItem contentItem, VersionOptions? options = null);

    /// <summary>Stores the item as a version of its own; versions that it replaces as latest or published step back.</summary>
    Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem);

    /// <summary>Overwrites a stored version with the values of another.</summary>
    Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion);

    /// <summary>Creates or overwrites versions by their version id.</summary>
    Task ImportAsync(IEnumerable<ContentItem> contentItems);

    Task<ContentValidateResult> ValidateAsync(ContentItem contentItem);

    /// <summary>Makes an old version the latest again, as a new draft.</summary>
    Task<ContentValidateResult> RestoreAsync(ContentItem contentItem);

    Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null);

    Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null);

    Task<ContentItem?> GetVersionAsync(string contentItemVersionId);

    Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId);

    Task<ContentItem> LoadAsync(ContentItem contentItem);

    Task RemoveAsync(ContentItem contentItem);

    Task DiscardDraftAsync(ContentItem contentItem);

    Task SaveDraftAsync(ContentItem contentItem);

    Task PublishAsync(ContentItem contentItem);

    Task UnpublishAsync(ContentItem contentItem);

    Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect);

    Task<ContentItem> CloneAsync(ContentItem contentItem);
}
