namespace OrchardCore.ContentManagement;

/// <summary>The content items that a scope has loaded.</summary>
public interface IContentManagerSession
{
    void Store(ContentItem item);

    bool RecallVersionId(long id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ContentItem? item);

    bool RecallPublishedItemId(string id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ContentItem? item);

    void Clear();
}
