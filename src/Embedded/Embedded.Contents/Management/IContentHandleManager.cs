namespace OrchardCore.ContentManagement;

/// <summary>Resolves a content handle to a content item id.</summary>
public interface IContentHandleManager
{
    Task<string?> GetContentItemIdAsync(string handle);
}
