namespace OrchardCore.ContentManagement;

/// <summary>Resolves one kind of content handle, such as "alias:main-menu".</summary>
public interface IContentHandleProvider
{
    /// <summary>Providers of a lower order are asked first.</summary>
    int Order { get; }

    Task<string?> GetContentItemIdAsync(string handle);
}
