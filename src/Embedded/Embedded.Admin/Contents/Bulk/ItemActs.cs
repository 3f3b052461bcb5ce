using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Contents.Bulk;

/// <summary>What is done with an item without opening it, by the names that the addresses have.</summary>
internal sealed class ItemActs(IContentManager contentManager)
{
    public const string Publish = "Publish";
    public const string Unpublish = "Unpublish";
    public const string Delete = "Delete";

    /// <summary>The permission that an act needs; null for what is none.</summary>
    public static Permission? PermissionFor(string? act) => act switch
    {
        Publish or Unpublish => CommonPermissions.PublishContent,
        Delete => CommonPermissions.DeleteContent,
        _ => null,
    };

    /// <summary>Does it, and says whether it was done: what watches over items may refuse.</summary>
    public async Task<bool> DoAsync(string act, ContentItem item)
    {
        switch (act)
        {
            case Publish:
                await contentManager.PublishAsync(item);
                return item.Published;
            case Unpublish:
                await contentManager.UnpublishAsync(item);
                return !await contentManager.HasPublishedVersionAsync(item);
            default:
                await contentManager.RemoveAsync(item);
                return true;
        }
    }
}
