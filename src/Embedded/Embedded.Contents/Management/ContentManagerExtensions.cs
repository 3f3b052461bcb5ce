using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Shorter ways to use the content manager.</summary>
public static class ContentManagerExtensions
{
    public static Task<TAspect> PopulateAspectAsync<TAspect>(this IContentManager contentManager, IContent content)
        where TAspect : new()
    {
        ArgumentNullException.ThrowIfNull(contentManager);

        return contentManager.PopulateAspectAsync(content, new TAspect());
    }

    public static Task<ContentItemMetadata> GetContentItemMetadataAsync(this IContentManager contentManager, IContent content)
        => contentManager.PopulateAspectAsync<ContentItemMetadata>(content);

    public static async Task<bool> HasPublishedVersionAsync(this IContentManager contentManager, IContent content)
    {
        ArgumentNullException.ThrowIfNull(contentManager);

        return content?.ContentItem is { } item
            && (item.Published || await contentManager.GetAsync(item.ContentItemId, VersionOptions.Published) is not null);
    }

    /// <summary>Updates and validates a new item, and stores it where it is valid.</summary>
    public static async Task<ContentValidateResult> UpdateValidateAndCreateAsync(this IContentManager contentManager, ContentItem contentItem, VersionOptions options)
    {
        ArgumentNullException.ThrowIfNull(contentManager);
        await contentManager.UpdateAsync(contentItem);
        var result = await contentManager.ValidateAsync(contentItem);
        if (result.Succeeded)
        {
            await contentManager.CreateAsync(contentItem, options);
        }

        return result;
    }

    public static async Task<IEnumerable<ContentItem>> LoadAsync(this IContentManager contentManager, IEnumerable<ContentItem> contentItems)
    {
        ArgumentNullException.ThrowIfNull(contentManager);
        ArgumentNullException.ThrowIfNull(contentItems);
        var loaded = new List<ContentItem>();
        foreach (var contentItem in contentItems)
        {
            loaded.Add(await contentManager.LoadAsync(contentItem));
        }

        return loaded;
    }

    public static async IAsyncEnumerable<ContentItem> LoadAsync(this IContentManager contentManager, IAsyncEnumerable<ContentItem> contentItems)
    {
        ArgumentNullException.ThrowIfNull(contentManager);
        ArgumentNullException.ThrowIfNull(contentItems);
        await foreach (var contentItem in contentItems)
        {
            yield return await contentManager.LoadAsync(contentItem);
        }
    }
}
