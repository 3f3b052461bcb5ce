using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using Portal.Common.Contents;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Services;

/// <summary>Finds the content items to which a page links, all of them at once.</summary>
public sealed class LinkedItems(IContentManager contentManager)
{
    /// <summary>The published ones among the items, by their identifiers.</summary>
    public async Task<IReadOnlyDictionary<string, LinkedItem>> FindAsync(IEnumerable<string> contentItemIds)
    {
        var ids = contentItemIds.Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count == 0)
        {
            return new Dictionary<string, LinkedItem>();
        }

        return (await contentManager.GetAsync(ids, VersionOptions.Published)).ToDictionary(item => item.ContentItemId, Link, StringComparer.Ordinal);
    }

    /// <summary>The link to a content item.</summary>
    public static LinkedItem Link(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        var path = contentItem.Part<AutoroutePart>()?.Path;

        return new LinkedItem(
            contentItem.DisplayText ?? "",
            string.IsNullOrEmpty(path) ? "~/Contents/ContentItems/" + contentItem.ContentItemId : "~/" + path);
    }
}
