using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;

namespace Embedded.Admin.Contents.Lists;

/// <summary>An item in a list, and what the reader may do with it.</summary>
public sealed record ContentListRow(ContentItem Item, ContentStatus Status, bool MayEdit, bool MayPublish, bool MayClone, bool MayDelete)
{
    /// <summary>What drivers add to the item's status; null where none does.</summary>
    public IShape? Tags { get; init; }

    /// <summary>Whether visitors see a version of it.</summary>
    public bool IsShown => Status != ContentStatus.Draft;

    /// <summary>Whether the latest version waits to be published.</summary>
    public bool IsWaiting => Status != ContentStatus.Published;
}
